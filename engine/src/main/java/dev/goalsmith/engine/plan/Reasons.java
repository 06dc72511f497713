package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds why sessions are not where they were: what happened to their task, or to the task that took their place.
final class Reasons {

    /// How many tasks that pushed each other are followed to the one that began it.
    private static final int LONGEST_CHAIN = 200;

    /// What began it all. Other reasons tell of one place only, and say nothing of what was pushed from there.
    private static final Set<String> BEGINNINGS = Set.of(
            "plan.moved.missed",
            "plan.moved.estimate",
            "plan.moved.new-task",
            "plan.moved.task-gone",
            "plan.moved.slot-gone",
            "plan.moved.busy",
            "plan.moved.busy-then",
            "plan.moved.let-go",
            "plan.moved.made-room");

    private final CalendarPlan after;
    private final Set<CalendarSession> letGo;
    private final Work work;
    private final Engagements engagements;
    private final Map<Id, CalendarTask> tasks = new HashMap<>();
    private final NavigableMap<Instant, CalendarSession> places = new TreeMap<>();
    private final NavigableMap<Instant, CalendarSession> formerPlaces = new TreeMap<>();
    /// By task the sessions that were left, and the minutes that were still to come.
    private final Map<Id, List<CalendarSession>> left = new HashMap<>();
    private final Map<Id, Integer> comingMinutes = new HashMap<>();
    private final Map<Id, CalendarSession> missed = new HashMap<>();
    private final Map<Id, @Nullable Phrase> known = new HashMap<>();

    Reasons(List<CalendarSession> before, Set<CalendarSession> letGo, CalendarPlan after) {
        this.after = after;
        this.letGo = letGo;
        work = after.agenda().work(after.timeline());
        engagements = new Engagements(after.agenda().busy());
        after.agenda().tasks().forEach(task -> tasks.put(task.id(), task));
        after.sessions().forEach(session -> places.put(session.startInstant(), session));
        Set<CalendarSession> now = new HashSet<>(after.sessions());
        for (CalendarSession session : before.stream().sorted().toList()) {
            formerPlaces.put(session.startInstant(), session);
            if (session.startInstant().isBefore(after.agenda().now())) {
                missed.putIfAbsent(session.task(), session);
            } else {
                comingMinutes.merge(session.task(), session.minutes(), Integer::sum);
            }
            if (!now.contains(session)) {
                left.computeIfAbsent(session.task(), _ -> new ArrayList<>()).add(session);
            }
        }
    }

    /// Why a session of `task` went from `from` to `to`; either may be missing.
    Phrase of(Id task, @Nullable CalendarSession from, @Nullable CalendarSession to) {
        Phrase own = own(task);
        if (own != null) {
            return own;
        }
        Phrase yields = yields(task, from);
        Phrase busy = yields != null || from == null ? yields : busy(from);
        if (busy != null) {
            return busy;
        }
        if (from == null) {
            return Phrase.of("plan.moved.split", name(task));
        }
        if (to != null && to.startInstant().isBefore(from.startInstant())) {
            return sooner(task, to);
        }
        if (to == null && sessions(task).allMatch(session -> session.compareTo(from) < 0)) {
            return Phrase.of("plan.moved.room");
        }
        Phrase here = place(from, 0);
        Phrase why = here == null ? cause(task, 0) : here;
        return why == null ? waits(task, from) : why;
    }

    /// What was fixed where the session stood, or where one of its task stood if it is new.
    private @Nullable Phrase yields(Id task, @Nullable CalendarSession from) {
        List<CalendarSession> stood = from == null ? left.getOrDefault(task, List.of()) : List.of(from);
        for (CalendarSession pin : after.agenda().pinned()) {
            if (!pin.task().equals(task) && stood.stream().anyMatch(pin::overlaps)) {
                return Phrase.of("plan.moved.pinned", name(pin.task()));
            }
        }
        return null;
    }

    /// Why a session of `task` may stand at `to` by now: what stood there is done, takes less, or had to yield.
    private Phrase sooner(Id task, CalendarSession to) {
        CalendarSession former = standing(formerPlaces, to);
        CalendarTask before = former == null ? null : tasks.get(former.task());
        if (former == null || before == null || before.minutes() == 0) {
            return Phrase.of("plan.moved.room");
        }
        Phrase own = own(former.task());
        if (own != null) {
            return own;
        }
        boolean yielded = sessions(former.task()).allMatch(session -> session.compareTo(to) > 0);
        return !yielded
                ? Phrase.of("plan.moved.room")
                : isDueSooner(task, former.task())
                        ? Phrase.of("plan.moved.due-first", name(former.task()))
                        : Phrase.of("plan.moved.gave-way", name(former.task()));
    }

    /// What happened to the task itself.
    private @Nullable Phrase own(Id id) {
        CalendarTask task = tasks.get(id);
        int coming = comingMinutes.getOrDefault(id, 0);
        CalendarSession gone = missed.get(id);
        if (task == null) {
            return Phrase.of("plan.moved.task-gone");
        }
        if (gone != null && task.minutes() > coming) {
            return Phrase.of("plan.moved.missed", task.name(), wall(gone));
        }
        if (coming == 0 && task.minutes() > 0) {
            return Phrase.of("plan.moved.new-task", task.name());
        }
        return task.minutes() == coming ? null : Phrase.of("plan.moved.estimate", task.name());
    }

    /// What happened to the task, or else at the first place that it had to leave for a reason.
    private @Nullable Phrase cause(Id task, int chain) {
        if (known.containsKey(task) || chain > LONGEST_CHAIN) {
            return known.get(task);
        }
        known.put(task, null);
        Phrase why = own(task);
        for (CalendarSession session : left.getOrDefault(task, List.of())) {
            why = why == null ? place(session, chain + 1) : why;
        }
        known.put(task, why);
        return why;
    }

    /// What happened where the session stood: the slot is gone, or it needed none while it was pinned, or another task
    /// stands there for its own reason.
    private @Nullable Phrase place(CalendarSession from, int chain) {
        if (!isFree(from)) {
            Phrase busy = letGo.contains(from) ? Phrase.of("plan.moved.let-go", name(from.task())) : busy(from);
            return busy == null ? Phrase.of("plan.moved.slot-gone", wall(from)) : busy;
        }
        CalendarSession there = standing(places, from);
        if (there == null || there.task().equals(from.task())) {
            return null;
        }
        if (after.agenda().pinned().contains(there)) {
            return Phrase.of("plan.moved.pinned", name(there.task()));
        }
        Phrase why = cause(there.task(), chain);
        if (why != null && BEGINNINGS.contains(why.key())) {
            return why;
        }
        if (why != null && why.key().equals("plan.moved.pinned")) {
            return Phrase.of("plan.moved.made-room", why.args().getFirst());
        }
        return isDueSooner(there.task(), from.task())
                ? Phrase.of("plan.moved.deadline", name(there.task()))
                : Phrase.of("plan.moved.order", name(there.task()));
    }

    /// What the person has there, if they are busy.
    private @Nullable Phrase busy(CalendarSession from) {
        return isFree(from) || letGo.contains(from) ? null : engagements.findReason(from);
    }

    private Stream<CalendarSession> sessions(Id task) {
        return after.sessions().stream().filter(session -> session.task().equals(task));
    }

    private static @Nullable CalendarSession standing(
            NavigableMap<Instant, CalendarSession> places, CalendarSession place) {
        Map.Entry<Instant, CalendarSession> earlier = places.floorEntry(place.startInstant());
        if (earlier != null && earlier.getValue().overlaps(place)) {
            return earlier.getValue();
        }
        Map.Entry<Instant, CalendarSession> later = places.higherEntry(place.startInstant());
        return later != null && later.getValue().overlaps(place) ? later.getValue() : null;
    }

    private boolean isDueSooner(Id one, Id other) {
        LocalDateTime due = due(one);
        LocalDateTime otherDue = due(other);
        return due != null && (otherDue == null || due.isBefore(otherDue));
    }

    private @Nullable LocalDateTime due(Id id) {
        CalendarTask task = tasks.get(id);
        return task == null ? null : task.dueBefore();
    }

    /// The place is free, but the task may not stand there any more.
    private Phrase waits(Id id, CalendarSession from) {
        CalendarTask task = tasks.get(id);
        if (task != null) {
            for (CalendarSession other : after.sessions()) {
                boolean later = other.endExclusive().toInstant().isAfter(from.startInstant());
                if (later && task.predecessors().contains(other.task())) {
                    return Phrase.of("plan.moved.predecessor", name(other.task()));
                }
            }
        }
        Phrase forbidden = forbidden(id, from);
        return forbidden == null ? Phrase.of("plan.moved.sequence") : forbidden;
    }

    /// Why nothing of the task may stand there although there is room.
    private @Nullable Phrase forbidden(Id id, CalendarSession from) {
        int start = after.timeline().minute(from.startInstant());
        for (int place = 0; place < work.tasks().size(); place++) {
            boolean isKept = after.task(place).id().equals(id) && !work.rules().mayStand(place, start);
            if (isKept) {
                return Phrase.of("plan.moved.kept");
            }
        }
        for (Rules.Cap cap : work.rules().caps()) {
            boolean isHere =
                    cap.during().start() <= start && start < cap.during().endExclusive();
            if (isHere && usedByOthers(id, cap.during()) + from.minutes() > cap.minutes()) {
                return Phrase.of("plan.moved.cap");
            }
        }
        if (from.minutes() > work.rules().lengths().longest()) {
            return Phrase.of("plan.moved.length");
        }
        return null;
    }

    private int usedByOthers(Id task, Span during) {
        return after.plan().sessions().stream()
                .filter(session -> !after.task(session.task()).id().equals(task))
                .mapToInt(during::shared)
                .sum();
    }

    private boolean isFree(CalendarSession session) {
        int start = after.timeline().minute(session.startInstant());
        int end = after.timeline().minute(session.endExclusive().toInstant());
        return work.windows().available(end) - work.windows().available(start) == end - start;
    }

    private String name(Id id) {
        CalendarTask task = tasks.get(id);
        return task == null ? "" : task.name();
    }

    private static LocalDateTime wall(CalendarSession session) {
        return session.start().toLocalDateTime();
    }
}
