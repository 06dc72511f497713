package dev.goalsmith.engine.track;

import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.util.List;

/// How much of the estimated work of a goal is done.
///
/// Each task counts by its estimate, for as many percent as it has progressed. A task without an estimate counts as
/// much as an average one with, so that it cannot be forgotten; with no estimate at all, every task counts alike.
public final class DoneShare {

    private DoneShare() {}

    /// In percent, 0 to 100, rounded down: 100 means that every task is at 100. An empty board has nothing done.
    public static int of(Board board) {
        return of(board.leaves());
    }

    /// The same for some tasks without parts.
    public static int of(List<Task> leaves) {
        double unknown = averageMinutes(leaves);
        double whole = 0;
        double done = 0;
        for (Task leaf : leaves) {
            Duration estimate = leaf.estimate();
            double weight = estimate == null ? unknown : estimate.toMinutes();
            whole += weight;
            done += weight * leaf.progress().percent();
        }
        return whole == 0 ? 0 : (int) Math.floor(done / whole + 1e-9);
    }

    private static double averageMinutes(List<Task> leaves) {
        return leaves.stream()
                .map(Task::estimate)
                .filter(estimate -> estimate != null)
                .mapToLong(Duration::toMinutes)
                .average()
                .orElse(1);
    }
}
