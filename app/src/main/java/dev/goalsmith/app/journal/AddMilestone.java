package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
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
        Way way = Way.find(tx, actor, goal, today(tx, actor));
        if (way == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        Milestone milestone = form.read(checks, newId(), goal, null, 1);
        way.check(checks, milestone);
        if (!way.hasRoom(1)) {
            checks.refuse("name", "check.tooMany", way.milestones().size());
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        new Milestones(tx, actor.id()).add(milestone);
        return new Outcome.Done<>(milestone);
    }
}
