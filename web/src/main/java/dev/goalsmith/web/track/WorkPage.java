package dev.goalsmith.web.track;

import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.ProgressView.Entry;
import dev.goalsmith.app.track.ShowWorkable;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.ui.Form;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entering by hand what was worked on a goal, or correcting an `entry`, which may stand on a task that got parts
/// since.
public record WorkPage(
        Goal goal, List<Task> tasks, Form form, @Nullable Entry entry) {

    public WorkPage {
        tasks = List.copyOf(tasks);
    }

    /// A new entry.
    public static WorkPage of(ShowWorkable.View workable, Form form) {
        return new WorkPage(workable.goal(), workable.tasks(), form, null);
    }

    /// What the form asks for.
    public static LogWork.Request read(Form form) {
        return new LogWork.Request(form.value("hours"), form.value("unit").equals("minutes"), form.value("on"));
    }

    public String path() {
        String all = "/goals/%s/work".formatted(goal.id());
        return entry == null ? all : all + "/" + entry.log().id();
    }

    public List<Task> choices() {
        return entry == null || tasks.contains(entry.task())
                ? tasks
                : Stream.concat(Stream.of(entry.task()), tasks.stream()).toList();
    }
}
