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
import java.util.regex.Pattern;

/// A person enters by hand how long they worked on a task.
public final class LogWork extends UseCase {

    private static final Duration LONGEST = Duration.ofHours(24);

    /// With a unit, or with hours and minutes.
    private static final Pattern SAYS_ITS_UNIT = Pattern.compile(".*[:\\p{L}].*", Pattern.DOTALL);

    /// What the form holds: a length as "1:30" or "90 min", or a bare number, which is hours as "1.5" or, with
    /// `bareMinutes`, whole minutes as "45"; and the day, empty for today.
    public record Request(String length, boolean bareMinutes, String on) {

        public Request(String hours, String on) {
            this(hours, false, on);
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
        Duration length = length(checks, request, Duration.ZERO);
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
        new WorkLogs(tx, actor.id()).say(log);
        return new Outcome.Done<>(log);
    }

    /// At most [#LONGEST], but as long as `before`.
    static Duration length(Checks checks, Request request, Duration before) {
        Duration longest = before.compareTo(LONGEST) > 0 ? before : LONGEST;
        return request.bareMinutes()
                ? minutes(checks, request.length(), longest)
                : PastDay.hours(checks, "hours", request.length(), longest);
    }

    /// Whatever is wrong with it is said of minutes.
    private static Duration minutes(Checks checks, String text, Duration longest) {
        int most = Math.toIntExact(longest.toMinutes());
        var own = new Checks();
        Duration length = SAYS_ITS_UNIT.matcher(text).matches()
                ? PastDay.hours(own, "hours", text, longest)
                : Duration.ofMinutes(own.whole("hours", text, 1, most));
        if (!own.passed()) {
            checks.refuse("hours", "track.minutes", most);
        }
        return length;
    }
}
