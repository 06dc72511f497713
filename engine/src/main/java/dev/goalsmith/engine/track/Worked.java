package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Sums of the work log.
public final class Worked {

    private Worked() {}

    /// The time logged on each task that has any.
    public static Map<Id, Duration> byTask(Collection<WorkLog> logs) {
        var sums = new HashMap<Id, Duration>();
        logs.forEach(log -> sums.merge(log.taskId(), log.length(), Duration::plus));
        return sums;
    }
}
