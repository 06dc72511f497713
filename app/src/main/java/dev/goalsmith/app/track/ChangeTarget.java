package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.track.Targets;

/// A person changes a target; what was counted stays.
public final class ChangeTarget extends UseCase {

    public ChangeTarget(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Target> by(Actor actor, Id id, TargetForm form, int version) {
        return write(actor, tx -> change(tx, actor, id, form, version));
    }

    private static Outcome<Target> change(Tx tx, Actor actor, Id id, TargetForm form, int version) {
        var targets = new Targets(tx, actor.id());
        Target now = targets.find(id);
        if (now == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        Target wanted = form.read(checks, id, now.goalId(), version);
        if (!checks.passed()) {
            return checks.refusal();
        }
        if (!targets.save(wanted)) {
            return new Outcome.Stale<>(now);
        }
        Target saved = targets.find(id);
        return new Outcome.Done<>(saved == null ? wanted : saved);
    }
}
