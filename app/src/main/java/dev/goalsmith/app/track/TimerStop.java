package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.Timer;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.track.Timers;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// How the running timer of a person ends: its minutes become an entry of the work log.
public final class TimerStop {

    private TimerStop() {}

    /// What the timer came to: the entry, null for less than a minute, the task by its title, and whether it was
    /// forgotten and counts a day only.
    public record Stopped(@Nullable WorkLog log, String title, boolean forgotten) {}

    /// Ends the timer at `now` and logs it as `logId`; null if none is running.
    public static @Nullable Stopped stop(Tx tx, Actor actor, Instant now, Id logId) {
        var timers = new Timers(tx, actor.id());
        Timer timer = timers.find();
        return timer == null ? null : stop(tx, actor, timer, now, logId);
    }

    /// The same, if it runs for one of `tasks`.
    public static @Nullable Stopped stopOn(Tx tx, Actor actor, Collection<Id> tasks, Instant now, Id logId) {
        Timer timer = new Timers(tx, actor.id()).find();
        return timer == null || !tasks.contains(timer.taskId()) ? null : stop(tx, actor, timer, now, logId);
    }

    private static Stopped stop(Tx tx, Actor actor, Timer timer, Instant now, Id logId) {
        ZoneId zone = new Accounts(tx).get(actor.id()).zone();
        new Timers(tx, actor.id()).remove();
        Task task = new Tasks(tx, actor.id()).find(timer.taskId());
        String title = task == null ? "" : task.title();
        if (timer.worked(now).isZero()) {
            return new Stopped(null, title, false);
        }
        var start = LocalDateTime.ofInstant(timer.startedAt(), zone).withNano(0);
        var when = new WorkLog.When(start.toLocalDate(), start, zone);
        var log = new WorkLog(logId, timer.taskId(), when, timer.worked(now), WorkLog.Source.TIMER);
        new WorkLogs(tx, actor.id()).say(log);
        return new Stopped(log, title, timer.isForgotten(now));
    }
}
