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
import java.time.LocalDate;
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

    /// What was logged, by task; what a timer runs is not logged yet.
    public List<WorkLog> all() {
        return logs.values().stream().flatMap(List::stream).toList();
    }

    /// The time logged on each task that has any.
    Map<Id, Duration> logged() {
        return Worked.byTask(all());
    }

    /// The minutes on all tasks by day; what a timer runs belongs to the day on which it began.
    Map<LocalDate, Integer> byDay() {
        var days = new HashMap<LocalDate, Integer>();
        for (List<WorkLog> ofTask : logs.values()) {
            for (WorkLog log : ofTask) {
                days.merge(log.when().on(), minutes(List.of(log)), Integer::sum);
            }
        }
        if (timer != null) {
            days.merge(LocalDate.ofInstant(timer.startedAt(), zone), running(timer.taskId()), Integer::sum);
        }
        return days;
    }

    /// All minutes of a task.
    int minutesOn(Id task) {
        return minutes(logs.getOrDefault(task, List.of())) + running(task);
    }

    /// The minutes on the task of `session` and on its day, as far as they are not known to have ended before it.
    ///
    /// What is only presumed counts for its own session alone.
    int minutesFrom(PlannedSession session) {
        Id task = session.taskId();
        List<WorkLog> since = logs.getOrDefault(task, List.of()).stream()
                .filter(log -> isFrom(log, session))
                .toList();
        return minutes(since) + (runsFrom(session) ? running(task) : 0);
    }

    private static boolean isFrom(WorkLog log, PlannedSession session) {
        LocalDateTime begun = log.when().start();
        if (log.source() == WorkLog.Source.PLAN) {
            return session.start().equals(begun);
        }
        if (begun == null) {
            return log.when().on().equals(session.start().toLocalDate());
        }
        Instant start = begun.atZone(log.when().zone()).toInstant();
        return isFrom(start, start.plus(log.length()), log.when().on(), session);
    }

    private boolean runsFrom(PlannedSession session) {
        return timer != null && isFrom(timer.startedAt(), now, LocalDate.ofInstant(timer.startedAt(), zone), session);
    }

    /// Whether work from `start` to `end` that counts for the day `on` overlaps the session, or follows it that day.
    private static boolean isFrom(Instant start, Instant end, LocalDate on, PlannedSession session) {
        return end.isAfter(session.startInstant())
                && (start.isBefore(session.endInstant())
                        || on.equals(session.start().toLocalDate()));
    }

    /// Whether a session that is over was kept: its task was worked on then, or is complete by now.
    public boolean isKept(PlannedSession session, Task task) {
        return task.isComplete() || minutesFrom(session) > 0;
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
