package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.track.Measures;

/// A person changes a measure; its readings stay.
public final class ChangeMeasure extends UseCase {

    public ChangeMeasure(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Measure> by(Actor actor, Id id, MeasureForm form, int version) {
        return write(actor, tx -> change(tx, actor, id, form, version));
    }

    private static Outcome<Measure> change(Tx tx, Actor actor, Id id, MeasureForm form, int version) {
        var measures = new Measures(tx, actor.id());
        Measure now = measures.find(id);
        if (now == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        Measure wanted = form.read(checks, id, now.goalId(), version);
        if (!checks.passed()) {
            return checks.refusal();
        }
        if (!measures.save(wanted)) {
            return new Outcome.Stale<>(now);
        }
        Measure saved = measures.find(id);
        return new Outcome.Done<>(saved == null ? wanted : saved);
    }
}
