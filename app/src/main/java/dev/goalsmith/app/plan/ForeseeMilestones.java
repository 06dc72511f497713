package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.journal.Milestones;
import java.util.LinkedHashMap;
import java.util.Map;

/// Says whether each milestone of a goal will be reached in time, as the plan stands.
public final class ForeseeMilestones extends UseCase {

    public ForeseeMilestones(Workbench workbench) {
        super(workbench);
    }

    /// By milestone; none while no hours are promised, or for a goal that is not planned.
    public Map<Id, Outlook> by(Actor actor, Id goal) {
        return read(tx -> {
            var milestones = new Milestones(tx, actor.id()).all();
            if (milestones.stream().noneMatch(milestone -> milestone.goalId().equals(goal))) {
                return Map.of();
            }
            Situation situation = Situation.of(tx, actor, now());
            Goal found = situation.findGoal(goal);
            var outlooks = new LinkedHashMap<Id, Outlook>();
            if (found != null && !situation.promises().all().isEmpty()) {
                Outlook.of(LaidPlan.withoutWaysOut(situation), found)
                        .forEach(outlook -> outlooks.put(outlook.milestone().id(), outlook));
            }
            return outlooks;
        });
    }
}
