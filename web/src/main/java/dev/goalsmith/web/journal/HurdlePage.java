package dev.goalsmith.web.journal;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.ui.Form;

/// Logging what stands in the way of a goal.
public record HurdlePage(Goal goal, Form form) {

    public String path() {
        return "/goals/" + goal.id();
    }
}
