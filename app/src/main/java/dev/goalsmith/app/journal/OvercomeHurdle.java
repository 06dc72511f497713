package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.store.journal.Hurdles;

/// A person has overcome a hurdle, today.
public final class OvercomeHurdle extends UseCase {

    public OvercomeHurdle(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Hurdle> by(Actor actor, Id hurdle) {
        return write(actor, tx -> {
            var hurdles = new Hurdles(tx, actor.id());
            Hurdle now = hurdles.find(hurdle);
            if (now == null) {
                return new Outcome.Missing<>();
            }
            Hurdle changed = now.withOvercomeOn(today(tx, actor));
            hurdles.save(changed);
            return new Outcome.Done<>(changed);
        });
    }
}
