package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// How much of the work of some tasks is done: each counts by its estimate, one without as much as an average one
/// with.
final class WorkDone {

    private static final double ROUNDING = 1e-9;

    private WorkDone() {}

    /// In percent, rounded down; 0 for no tasks.
    static int percent(List<Task> leaves) {
        double usual = leaves.stream()
                .map(Task::estimate)
                .filter(Objects::nonNull)
                .mapToLong(Duration::toMinutes)
                .average()
                .orElse(1);
        double whole = 0;
        double done = 0;
        for (Task leaf : leaves) {
            Duration estimate = leaf.estimate();
            double weight = estimate == null ? usual : estimate.toMinutes();
            whole += weight;
            done += weight * leaf.progress().percent();
        }
        return whole == 0 ? 0 : (int) Math.floor(done / whole + ROUNDING);
    }
}
