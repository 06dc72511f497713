package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.engine.schedule.WorkHabits.Missed;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Plannings;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.WorkHabitRows;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The plan that the person saw last, past sessions included, and when it was laid; null before the first. `missed`
/// says when what was missed moves on, by the clock of `zone`.
record Seen(List<PlannedSession> sessions, @Nullable Instant plannedAt, Missed missed, ZoneId zone) {

    static Seen of(Tx tx, Actor actor, Missed missed, ZoneId zone) {
        return new Seen(new Sessions(tx, actor.id()).all(), new Plannings(tx, actor.id()).findLast(), missed, zone);
    }

    /// Only what can have begun and passed between when the plan was laid and `now`.
    static Seen since(Tx tx, Actor actor, Instant now) {
        Instant plannedAt = new Plannings(tx, actor.id()).findLast();
        WorkHabits habits = Objects.requireNonNullElse(new WorkHabitRows(tx, actor.id()).find(), WorkHabits.NONE);
        ZoneId zone = new Accounts(tx).get(actor.id()).zone();
        var sessions = new Sessions(tx, actor.id());
        List<PlannedSession> found = plannedAt == null ? sessions.all() : sessions.between(plannedAt, now);
        return new Seen(found, plannedAt, habits.missed(), zone);
    }

    Seen with(List<PlannedSession> others) {
        return new Seen(others, plannedAt, missed, zone);
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
    List<PlannedSession> over(Instant now) {
        return between(plannedAt, now);
    }

    /// Those that have passed and whose unfinished work waits for its hour.
    List<PlannedSession> waiting(Instant now) {
        return between(missed.movedOn(now, zone), now);
    }

    /// The hour before which nothing that is [#waiting] is planned, on the clock of `zone`.
    LocalDateTime movesOn(Instant now) {
        return LocalDateTime.ofInstant(missed.movedOn(now, zone), zone).plusDays(1);
    }

    /// The pinned sessions that stand like `pins` and can be let go, which one under way cannot.
    List<PlannedSession> pinnedLike(List<CalendarSession> pins, Instant now) {
        return ahead(now).stream()
                .filter(session -> session.pinned() && !session.isUnderWay(now))
                .filter(session -> pins.stream().anyMatch(pin -> pin.compareTo(onCalendar(session)) == 0))
                .toList();
    }

    private List<PlannedSession> between(@Nullable Instant from, Instant to) {
        var found = new ArrayList<PlannedSession>();
        for (PlannedSession session : sessions) {
            boolean wasAhead = from == null || !session.isOver(from);
            if (wasAhead && session.isOver(to)) {
                found.add(session);
            }
        }
        return found;
    }
}
