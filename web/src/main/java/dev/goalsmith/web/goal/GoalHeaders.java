package dev.goalsmith.web.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the header of a goal for any of its pages.
@Component
public class GoalHeaders {

    private final ShowGoals showGoals;

    GoalHeaders(ShowGoals showGoals) {
        this.showGoals = showGoals;
    }

    /// The header over the page that `tab` leads to.
    ///
    /// @throws NotFound if the actor has no such goal
    public GoalHeader get(Actor actor, Id goal, @Nullable Tab tab) {
        GoalView view = showGoals.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return new GoalHeader(view, tab);
    }
}
