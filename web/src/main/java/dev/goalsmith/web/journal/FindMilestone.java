package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.journal.ShowMilestones;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.web.ui.NotFound;
import org.springframework.stereotype.Component;

/// Finds a milestone of a goal for its pages.
@Component
class FindMilestone {

    private final FindGoals findGoals;
    private final ShowMilestones showMilestones;

    FindMilestone(FindGoals findGoals, ShowMilestones showMilestones) {
        this.findGoals = findGoals;
        this.showMilestones = showMilestones;
    }

    /// @throws NotFound if the actor has no such goal
    Goal goal(Actor actor, Id goal) {
        Goal found = findGoals.by(actor, goal);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /// @throws NotFound if the goal has no such milestone
    Milestone get(Actor actor, Id goal, Id milestone) {
        return showMilestones.by(actor, goal).milestones().stream()
                .filter(one -> one.id().equals(milestone))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
