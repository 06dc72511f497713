package dev.goalsmith.web.track;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.ui.Form;
import java.util.List;

/// Entering by hand what was worked on a goal.
public record WorkPage(Goal goal, List<Task> tasks, Form form) {

    public WorkPage {
        tasks = List.copyOf(tasks);
    }
}
