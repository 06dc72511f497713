package dev.goalsmith.engine.track;

import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How much of the estimated work of a goal is done.
///
/// Each task counts by its estimate, for as many percent as it has progressed. A task without an estimate counts as
/// much as an average one with, so that it cannot be forgotten; with no estimate at all, every task counts alike.
public final class DoneShare {

    private static final int WHOLE = 100;
    private static final double ROUNDING = 1e-9;

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
            whole += weight(leaf, unknown);
            done += weight(leaf, unknown) * leaf.progress().percent();
        }
        return whole == 0 ? 0 : (int) Math.floor(done / whole + ROUNDING);
    }

    /// The open ones among `leaves` that bring the work to `percent` if they are done in this order; none where so much
    /// is done already.
    public static List<Task> upTo(int percent, List<Task> leaves) {
        double unknown = averageMinutes(leaves);
        double whole = 0;
        double done = 0;
        for (Task leaf : leaves) {
            whole += weight(leaf, unknown);
            done += weight(leaf, unknown) * leaf.progress().percent();
        }
        var missing = new ArrayList<Task>();
        for (Task leaf : leaves) {
            if (!leaf.isComplete() && done < whole * (percent - ROUNDING)) {
                missing.add(leaf);
                done += weight(leaf, unknown) * (WHOLE - leaf.progress().percent());
            }
        }
        return missing;
    }

    private static double weight(Task leaf, double unknown) {
        Duration estimate = leaf.estimate();
        return estimate == null ? unknown : estimate.toMinutes();
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
