package dev.goalsmith.engine.track;

import dev.goalsmith.engine.board.Task;
import java.time.Duration;

/// What remains of a task.
///
/// Of a task without an estimate, or complete, nothing. Where a progress was set, it is the share of the estimate that
/// it leaves, rounded up to minutes; else the estimate without what was worked. A task that is not complete keeps a
/// quarter of an hour, or its estimate if that is less: work that took longer than thought still has to be ended.
public final class Remaining {

    private static final long REST = 15;
    private static final long WHOLE = 100;

    private Remaining() {}

    public static Duration of(Task task, Duration worked) {
        Duration estimate = task.estimate();
        if (estimate == null || task.isComplete()) {
            return Duration.ZERO;
        }
        long minutes = estimate.toMinutes();
        long percent = task.progress().percent();
        long left = percent > 0 ? Math.ceilDiv(minutes * (WHOLE - percent), WHOLE) : minutes - worked.toMinutes();
        return Duration.ofMinutes(Math.max(left, Math.min(REST, minutes)));
    }
}
