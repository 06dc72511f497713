package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.Timer;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.engine.track.Worked;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.track.Timers;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was worked until `now`; a timer that runs counts like a log of what it has run, begun in `zone`.
public record WorkDone(
        Map<Id, List<WorkLog>> logs, @Nullable Timer timer, ZoneId zone, Instant now) {

    public static WorkDone of(Tx tx, Actor actor, Instant now) {
        var logs = new HashMap<Id, List<WorkLog>>();
        for (WorkLog log : new WorkLogs(tx, actor.id()).all()) {
            logs.computeIfAbsent(log.taskId(), _ -> new ArrayList<>()).add(log);
        }
        ZoneId zone = new Accounts(tx).get(actor.id()).zone();
        return new WorkDone(logs, new Timers(tx, actor.id()).find(), zone, now);
    }

    /// The time logged on each task that has any; what a timer runs is not logged yet.
    Map<Id, Duration> logged() {
        return Worked.byTask(logs.values().stream().flatMap(List::stream).toList());
    }

    /// All minutes of a task.
    int minutesOn(Id task) {
        return minutes(logs.getOrDefault(task, List.of())) + running(task);
    }

    /// The minutes of a task on the day of `start`, as far as they are not known to have begun before it.
    int minutesFrom(Id task, LocalDateTime start) {
        List<WorkLog> since = logs.getOrDefault(task, List.of()).stream()
                .filter(log -> isFrom(log.when(), start))
                .toList();
        return minutes(since) + (beganFrom(start) ? running(task) : 0);
    }

    private boolean beganFrom(LocalDateTime start) {
        if (timer == null) {
            return false;
        }
        var begun = LocalDateTime.ofInstant(timer.startedAt(), zone);
        return isFrom(new WorkLog.When(begun.toLocalDate(), begun, zone), start);
    }

    /// Whether a session that is over was kept: its task was worked on then, or is complete by now.
    public boolean isKept(PlannedSession session, Task task) {
        return task.isComplete() || minutesFrom(session.taskId(), session.start()) > 0;
    }

    private static boolean isFrom(WorkLog.When when, LocalDateTime start) {
        LocalDateTime begun = when.start();
        return when.on().equals(start.toLocalDate()) && (begun == null || !begun.isBefore(start.minusMinutes(30)));
    }

    private static int minutes(List<WorkLog> logs) {
        long sum = 0;
        for (WorkLog log : logs) {
            sum += log.length().toMinutes();
        }
        return Math.clamp(sum, 0, Integer.MAX_VALUE / 2);
    }

    private int running(Id task) {
        return timer != null && timer.taskId().equals(task)
                ? Math.toIntExact(timer.worked(now).toMinutes())
                : 0;
    }
}
