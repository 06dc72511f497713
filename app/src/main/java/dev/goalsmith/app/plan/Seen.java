package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Plannings;
import dev.goalsmith.store.plan.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan that the person saw last, past sessions included, and when it was laid; null before the first.
record Seen(List<PlannedSession> sessions, @Nullable Instant plannedAt) {

    static Seen of(Tx tx, Actor actor) {
        return new Seen(new Sessions(tx, actor.id()).all(), new Plannings(tx, actor.id()).findLast());
    }

    /// Only what can have begun and passed between when the plan was laid and `now`.
    static Seen since(Tx tx, Actor actor, Instant now) {
        Instant plannedAt = new Plannings(tx, actor.id()).findLast();
        var sessions = new Sessions(tx, actor.id());
        return new Seen(plannedAt == null ? sessions.all() : sessions.between(plannedAt, now), plannedAt);
    }

    static CalendarSession onCalendar(PlannedSession session) {
        int minutes = Math.toIntExact(session.length().toMinutes());
        return new CalendarSession(session.taskId(), session.start().atZone(session.zone()), minutes);
    }

    /// Those that end after `now`, a session in progress among them.
    List<PlannedSession> ahead(Instant now) {
        return sessions.stream().filter(session -> !session.isOver(now)).toList();
    }

    /// Those that have passed since the plan was laid.
    List<PlannedSession> passed(Instant now) {
        var passed = new ArrayList<PlannedSession>();
        for (PlannedSession session : sessions) {
            boolean wasAhead = plannedAt == null || !session.isOver(plannedAt);
            if (wasAhead && session.isOver(now)) {
                passed.add(session);
            }
        }
        return passed;
    }
}
