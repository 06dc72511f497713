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

/// A person moves or renames a milestone.
public final class ChangeMilestone extends UseCase {

    public ChangeMilestone(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Milestone> by(Actor actor, Id id, MilestoneForm form, int version) {
        return change(actor, tx -> revise(tx, actor, id, form, version));
    }

    private Outcome<Milestone> revise(Tx tx, Actor actor, Id id, MilestoneForm form, int version) {
        var milestones = new Milestones(tx, actor.id());
        Milestone now = milestones.find(id);
        Way way = now == null ? null : Way.find(tx, actor, now.goalId(), today(tx, actor));
        if (now == null || way == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        Milestone wanted = form.read(checks, id, now.goalId(), now.celebratedOn(), version);
        way.check(checks, wanted);
        if (!checks.passed()) {
            return checks.refusal();
        }
        if (!milestones.save(wanted)) {
            return new Outcome.Stale<>(now);
        }
        Milestone saved = milestones.find(id);
        return new Outcome.Done<>(saved == null ? wanted : saved);
    }
}
