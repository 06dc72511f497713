package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.track.Targets;

/// A person sets a number to reach in every period.
public final class SetTarget extends UseCase {

    public SetTarget(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Target> by(Actor actor, Id goal, TargetForm form) {
        return write(actor, tx -> set(tx, actor, goal, form));
    }

    private Outcome<Target> set(Tx tx, Actor actor, Id goal, TargetForm form) {
        if (new Goals(tx, actor.id()).find(goal) == null) {
            return new Outcome.Missing<>();
        }
        var targets = new Targets(tx, actor.id());
        var checks = new Checks();
        Target target = form.read(checks, newId(), goal, 1);
        long there = targets.all().stream()
                .filter(other -> other.goalId().equals(goal))
                .count();
        if (there >= Target.MOST) {
            checks.refuse("name", "check.tooMany", there);
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        targets.add(target);
        return new Outcome.Done<>(target);
    }
}
