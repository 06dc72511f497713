package dev.goalsmith.app.track;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.MeasureProgress;
import dev.goalsmith.engine.track.TargetCount;
import dev.goalsmith.engine.track.TimeBudget;
import dev.goalsmith.engine.track.WeekOfHours;
import dev.goalsmith.engine.track.WorkLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a goal is, as its page shows it.
public record ProgressView(
        Goal goal,
        int donePercent,
        Budgets budgets,
        List<WeekOfHours> weeks,
        List<MeasureProgress> measures,
        List<TargetCount> targets,
        List<Entry> log) {

    public ProgressView {
        weeks = List.copyOf(weeks);
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        log = List.copyOf(log);
    }

    /// The time budget by task type, and all of it as one.
    public record Budgets(List<Line> lines, TimeBudget total) {

        public Budgets {
            lines = List.copyOf(lines);
        }
    }

    /// One type, null for the tasks without, and its budget.
    public record Line(@Nullable TaskType type, TimeBudget budget) {}

    /// What was worked, and on which task.
    public record Entry(WorkLog log, Task task) {}
}
