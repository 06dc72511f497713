package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Goal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan sheet of a goal: a row for every task, each before its parts, in the order of work.
public record SheetView(Goal goal, List<SheetLine> lines, List<TaskType> types, Totals totals) {

    public SheetView {
        lines = List.copyOf(lines);
        types = List.copyOf(types);
    }

    /// The foot of the sheet, over the tasks without parts: how many there are and how many are done, their hours,
    /// the day of the last session (null if nothing is planned), and how much of the work is done.
    public record Totals(
            int tasks,
            int done,
            Duration estimate,
            Duration actual,
            @Nullable LocalDate ends,
            int percent) {}
}
