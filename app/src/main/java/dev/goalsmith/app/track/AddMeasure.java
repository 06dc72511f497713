package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.track.Measures;

/// A person adds a measure to a goal: a number with a baseline and a target.
public final class AddMeasure extends UseCase {

    public AddMeasure(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Measure> by(Actor actor, Id goal, MeasureForm form) {
        return write(actor, tx -> add(tx, actor, goal, form));
    }

    private Outcome<Measure> add(Tx tx, Actor actor, Id goal, MeasureForm form) {
        if (new Goals(tx, actor.id()).find(goal) == null) {
            return new Outcome.Missing<>();
        }
        var measures = new Measures(tx, actor.id());
        var checks = new Checks();
        Measure measure = form.read(checks, newId(), goal, 1);
        long there = measures.all().stream()
                .filter(other -> other.goalId().equals(goal))
                .count();
        if (there >= Measure.MOST) {
            checks.refuse("name", "check.tooMany", there);
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        measures.add(measure);
        return new Outcome.Done<>(measure);
    }
}
