package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;

/// A person marks a point on the way to a goal, and the small treat that waits there.
public final class AddMilestone extends UseCase {

    public AddMilestone(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Milestone> by(Actor actor, Id goal, MilestoneForm form) {
        return change(actor, tx -> add(tx, actor, goal, form));
    }

    private Outcome<Milestone> add(Tx tx, Actor actor, Id goal, MilestoneForm form) {
        if (new Goals(tx, actor.id()).find(goal) == null) {
            return new Outcome.Missing<>();
        }
        var milestones = new Milestones(tx, actor.id());
        var checks = new Checks();
        Milestone milestone = form.read(checks, newId(), goal, null, 1);
        long there = milestones.all().stream()
                .filter(other -> other.goalId().equals(goal))
                .count();
        if (there >= Milestone.MOST) {
            checks.refuse("name", "check.tooMany", there);
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        milestones.add(milestone);
        return new Outcome.Done<>(milestone);
    }
}
