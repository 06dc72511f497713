package dev.goalsmith.app.plan;

import dev.goalsmith.app.Ids;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.Move;
import dev.goalsmith.engine.plan.Moves;
import dev.goalsmith.store.plan.KeptPhrase;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.SessionMoves.Moved;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has to be written so that the plan that a person saw becomes the one that follows from their situation.
///
/// Sessions of the past and those under way stay; a session that stays or moves keeps its id.
final class NewPlan {

    private final Situation situation;
    private final Ids ids;
    private final LaidPlan laid;
    private final CalendarPlan plan;
    private final List<PlannedSession> gone = new ArrayList<>();
    private final List<PlannedSession> added = new ArrayList<>();

    /// By which a session is known again: instants would not do where the clock shows the same hour twice.
    private record Mark(Id task, LocalDateTime start, ZoneId zone, int minutes) {}

    NewPlan(Situation situation, Ids ids) {
        this.situation = situation;
        this.ids = ids;
        this.laid = LaidPlan.withoutWaysOut(situation);
        this.plan = laid.plan();
        compare();
    }

    private void compare() {
        Set<Id> tasks = new HashSet<>();
        plan.agenda().tasks().forEach(task -> tasks.add(task.id()));
        Map<Mark, PlannedSession> old = new HashMap<>();
        for (PlannedSession session : situation.seen().ahead(situation.now())) {
            if (session.isUnderWay(situation.now())) {
                if (!tasks.contains(session.taskId())) {
                    cutShort(session);
                }
            } else {
                boolean stays = situation.holds(session) && tasks.contains(session.taskId());
                if (!stays && old.putIfAbsent(mark(Seen.onCalendar(session)), session) != null) {
                    gone.add(session);
                }
            }
        }
        List<CalendarSession> elsewhere = laid.ahead().stream()
                .filter(session -> old.remove(mark(session)) == null)
                .toList();
        gone.addAll(old.values());
        addMoved(elsewhere);
    }

    /// A session that moves keeps its name: of each task they are matched in order of time.
    private void addMoved(List<CalendarSession> sessions) {
        Map<Id, Deque<Id>> free = new HashMap<>();
        gone.stream()
                .filter(session -> !session.isUnderWay(situation.now()))
                .sorted(Comparator.comparing(PlannedSession::startInstant))
                .forEach(session -> free.computeIfAbsent(session.taskId(), _ -> new ArrayDeque<>())
                        .add(session.id()));
        for (CalendarSession session : sessions) {
            Id id = free.getOrDefault(session.task(), new ArrayDeque<>()).poll();
            added.add(planned(id == null ? ids.next() : id, session, isPinned(session)));
        }
    }

    /// Of a session whose task was done before its end, the quarters of an hour that have begun stay; the rest of the
    /// slot is free again.
    private void cutShort(PlannedSession session) {
        Duration passed = Duration.between(session.startInstant(), situation.from());
        gone.add(session);
        added.add(new PlannedSession(
                session.id(),
                session.taskId(),
                session.start(),
                session.zone(),
                passed.compareTo(session.length()) < 0 ? passed : session.length(),
                session.pinned()));
    }

    private boolean isPinned(CalendarSession session) {
        return plan.agenda().pinned().stream().anyMatch(pin -> pin.compareTo(session) == 0);
    }

    private static PlannedSession planned(Id id, CalendarSession session, boolean pinned) {
        return new PlannedSession(
                id,
                session.task(),
                session.start().toLocalDateTime(),
                session.start().getZone(),
                Duration.ofMinutes(session.minutes()),
                pinned);
    }

    private static Mark mark(CalendarSession session) {
        return new Mark(
                session.task(),
                session.start().toLocalDateTime(),
                session.start().getZone(),
                session.minutes());
    }

    List<Id> goneIds() {
        return gone.stream().map(PlannedSession::id).toList();
    }

    List<PlannedSession> added() {
        return added;
    }

    /// What moved and why, by time; neither sessions of new tasks nor those of tasks that are done or gone are moves.
    List<Moved> moves() {
        var moves = new ArrayList<Moved>();
        List<CalendarSession> before = before();
        for (Move move : Moves.between(before, letGo(before), plan)) {
            if (isWorthTelling(move)) {
                moves.add(new Moved(
                        ids.next(),
                        move.task(),
                        wall(move.from()),
                        wall(move.to()),
                        KeptPhrase.write(move.why()),
                        situation.now()));
            }
        }
        return moves;
    }

    /// Those that can only have stood there because they were pinned: no promise ever had a slot for them.
    private Set<CalendarSession> letGo(List<CalendarSession> before) {
        Set<CalendarSession> letGo = new HashSet<>(before);
        plan.sessions().forEach(letGo::remove);
        letGo.removeIf(session ->
                hadSlot(session.start()) && hadSlot(session.endExclusive().minusMinutes(1)));
        return letGo;
    }

    private boolean hadSlot(ZonedDateTime moment) {
        return situation.promises().hadSlot(moment.toInstant());
    }

    private List<CalendarSession> before() {
        var before = new ArrayList<CalendarSession>();
        for (PlannedSession session : situation.seen().ahead(situation.now())) {
            if (!situation.holds(session)) {
                before.add(Seen.onCalendar(session));
            }
        }
        before.addAll(laid.restUnderWay());
        Set<Id> tasks = new HashSet<>();
        plan.agenda().tasks().forEach(task -> tasks.add(task.id()));
        for (PlannedSession session : situation.seen().over(situation.now())) {
            if (tasks.contains(session.taskId()) && !isWorked(session)) {
                before.add(Seen.onCalendar(session));
            }
        }
        return before;
    }

    private boolean isWorked(PlannedSession session) {
        return situation.worked().minutesFrom(session) >= session.length().toMinutes();
    }

    private static boolean isWorthTelling(Move move) {
        CalendarSession from = move.from();
        CalendarSession to = move.to();
        if (from == null || to == null) {
            return !move.why().key().equals("plan.moved.new-task")
                    && !move.why().key().equals("plan.moved.task-gone");
        }
        return !mark(from).equals(mark(to));
    }

    private static @Nullable LocalDateTime wall(@Nullable CalendarSession session) {
        return session == null ? null : session.start().toLocalDateTime();
    }
}
