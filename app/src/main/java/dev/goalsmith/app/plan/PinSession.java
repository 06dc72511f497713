package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/// A person fixes a session where it is, or puts it elsewhere and fixes it there: it stays, and the rest flows round
/// it.
public final class PinSession extends UseCase {

    /// What the form holds: where the session stood when it was seen (`2026-11-23T19:00`; empty where that does not
    /// matter), the day and the time of day to put it at, both empty for where it is.
    public record Request(String seen, String day, String time) {}

    /// The session as it was and as it is fixed, and its task.
    public record Pinned(Task task, SessionPlace before, SessionPlace after) {}

    public PinSession(Workbench workbench) {
        super(workbench);
    }

    /// Stale, with where it stands by now, if it has moved since it was seen; missing if it is gone.
    public Outcome<Pinned> by(Actor actor, Id session, Request request) {
        return change(actor, tx -> pin(tx, actor, session, request));
    }

    private Outcome<Pinned> pin(Tx tx, Actor actor, Id id, Request request) {
        Situation situation = Situation.of(tx, actor, now());
        PlannedSession before = new Sessions(tx, actor.id()).find(id);
        Task task = before == null ? null : situation.findTask(before.taskId());
        if (before == null || task == null || before.isOver(now())) {
            return new Outcome.Missing<>();
        }
        if (!request.seen().isEmpty() && !request.seen().equals(before.start().toString())) {
            return new Outcome.Stale<>(new Pinned(task, SessionPlace.of(before), SessionPlace.of(before)));
        }
        var checks = new Checks();
        PlannedSession after = before.pinnedAt(place(checks, before, situation, request));
        if (checks.passed()) {
            Phrase refusal = before.isUnderWay(now())
                    ? Phrase.of("plan.pin.underWay")
                    : new Pins(situation).refusal(List.of(after));
            if (refusal != null) {
                checks.refuse("time", refusal.key(), refusal.args().toArray());
            }
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        new HandMoves(tx, actor, this::newId, now()).keep(before, after);
        return new Outcome.Done<>(new Pinned(task, SessionPlace.of(before), SessionPlace.of(after)));
    }

    /// Where it is already, the session may stand off the quarter and in another zone.
    private static ZonedDateTime place(Checks checks, PlannedSession before, Situation situation, Request request) {
        if (request.day().isBlank() && request.time().isBlank()) {
            return before.start().atZone(before.zone());
        }
        LocalDate day = checks.date("day", request.day());
        LocalTime time = checks.time("time", request.time(), LocalTime.NOON);
        if (day == null && checks.passed()) {
            checks.refuse("day", "check.empty");
        }
        ZonedDateTime at = (day == null ? situation.today() : day)
                .atTime(time)
                .atZone(situation.account().zone());
        if (at.toInstant().equals(before.startInstant())) {
            return before.start().atZone(before.zone());
        }
        if (checks.passed() && time.toSecondOfDay() % Workload.QUARTER.toSeconds() != 0) {
            checks.refuse("time", "plan.pin.quarter");
        }
        return at;
    }
}
