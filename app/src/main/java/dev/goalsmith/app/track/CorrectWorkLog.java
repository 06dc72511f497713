package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person corrects an entry of their work log: how long, on which day, on which task of the goal.
public final class CorrectWorkLog extends UseCase {

    /// What the form holds; `seen` is the [#mark] of the entry that it was filled with.
    public record Request(@Nullable Id task, LogWork.Request work, String seen) {}

    public CorrectWorkLog(Workbench workbench) {
        super(workbench);
    }

    /// Tells an entry from what it was before or after it was corrected.
    public static String mark(WorkLog log) {
        return "%s %s %d".formatted(log.taskId(), log.when().on(), log.length().toMinutes());
    }

    public Outcome<WorkLog> by(Actor actor, Id id, Request request) {
        return change(actor, tx -> correct(tx, actor, id, request));
    }

    private Outcome<WorkLog> correct(Tx tx, Actor actor, Id id, Request request) {
        var logs = new WorkLogs(tx, actor.id());
        WorkLog now = logs.find(id);
        if (now == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        Id task = task(tx, actor, checks, now, request.task());
        Duration length = LogWork.length(checks, request.work(), now.length());
        LocalDate on = PastDay.read(checks, "on", request.work().on(), today(tx, actor));
        if (!checks.passed()) {
            return checks.refusal();
        }
        if (!mark(now).equals(request.seen())) {
            return new Outcome.Stale<>(now);
        }
        WorkLog.When when = on.equals(now.when().on())
                ? now.when()
                : new WorkLog.When(on, null, now.when().zone());
        var corrected = new WorkLog(id, task, when, length, WorkLog.Source.HAND);
        return logs.replace(now, corrected) ? new Outcome.Done<>(corrected) : new Outcome.Stale<>(now);
    }

    /// The task that was chosen: that of before, or another of the same goal that one can work on.
    private static Id task(Tx tx, Actor actor, Checks checks, WorkLog now, @Nullable Id chosen) {
        if (now.taskId().equals(chosen)) {
            return now.taskId();
        }
        var tasks = new Tasks(tx, actor.id());
        Task before = tasks.find(now.taskId());
        Task after = chosen == null ? null : tasks.find(chosen);
        if (before == null
                || after == null
                || !after.place().goalId().equals(before.place().goalId())) {
            checks.refuse("task", "check.choice");
        } else if (Leaves.hasParts(tx, actor, after)) {
            checks.refuse("task", "track.task.hasParts");
        } else {
            return after.id();
        }
        return now.taskId();
    }
}
