package dev.goalsmith.app.plan;

import dev.goalsmith.engine.board.Task;
import java.time.Duration;

/// What remains of a task in minutes.
///
/// Of a task without hours, or complete, nothing is planned. Where a progress was set, it is the share of the estimate
/// that it leaves, rounded up; else the estimate without what was worked. A task that is not complete keeps a quarter
/// of
/// an hour, or its estimate if that is less: work that took longer than thought still has to be ended.
final class Remaining {

    private static final int REST = 15;
    private static final int WHOLE = 100;

    private Remaining() {}

    static int minutes(Task task, int worked) {
        Duration estimate = task.estimate();
        if (estimate == null || task.isComplete()) {
            return 0;
        }
        int hours = Math.toIntExact(estimate.toMinutes());
        int percent = task.progress().percent();
        int left = percent > 0 ? Math.ceilDiv(hours * (WHOLE - percent), WHOLE) : hours - worked;
        return Math.max(left, Math.min(REST, hours));
    }
}
