package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.store.statement.Needs;

/// A person says that what a goal asks for is at hand, or that it is missing.
public final class ChangeNeed extends UseCase {

    public ChangeNeed(Workbench workbench) {
        super(workbench);
    }

    /// Saying the same twice changes nothing.
    public Outcome<Need> by(Actor actor, Id id, boolean atHand) {
        return write(actor, tx -> {
            var needs = new Needs(tx, actor.id());
            Need now = needs.find(id);
            if (now == null) {
                return new Outcome.Missing<>();
            }
            Need wanted = now.withAtHand(atHand);
            needs.save(wanted);
            return new Outcome.Done<>(wanted);
        });
    }
}
