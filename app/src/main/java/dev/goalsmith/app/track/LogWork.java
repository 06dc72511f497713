package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.track.WorkLogs;
import java.time.Duration;
import java.time.LocalDate;

/// A person enters by hand how long they worked on a task.
public final class LogWork extends UseCase {

    private static final Duration LONGEST = Duration.ofHours(24);

    /// What the form holds: hours as "1.5", "1:30" or "90 min", and the day, empty for today.
    public record Request(String hours, String on) {

        /// Of a field for minutes: a bare whole number there is minutes.
        public static Request ofMinutes(String minutes) {
            boolean bare = !minutes.isBlank() && minutes.strip().chars().allMatch(Character::isDigit);
            return new Request(bare ? minutes.strip() + " min" : minutes, "");
        }
    }

    public LogWork(Workbench workbench) {
        super(workbench);
    }

    public Outcome<WorkLog> by(Actor actor, Id task, Request request) {
        return change(actor, tx -> log(tx, actor, task, request));
    }

    private Outcome<WorkLog> log(Tx tx, Actor actor, Id id, Request request) {
        Task task = new Tasks(tx, actor.id()).find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        Duration length = PastDay.hours(checks, "hours", request.hours(), LONGEST);
        Account account = new Accounts(tx).get(actor.id());
        LocalDate on = PastDay.read(checks, "on", request.on(), today(account));
        if (Leaves.hasParts(tx, actor, task)) {
            checks.refuse("hours", "track.task.hasParts");
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        var when = new WorkLog.When(on, null, account.zone());
        var log = new WorkLog(newId(), id, when, length, WorkLog.Source.HAND);
        new WorkLogs(tx, actor.id()).add(log);
        return new Outcome.Done<>(log);
    }
}
