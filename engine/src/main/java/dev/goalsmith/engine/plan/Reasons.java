package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds why sessions are not where they were: what happened to their task, or to the task that took their place.
final class Reasons {

    private final List<CalendarSession> before;
    private final CalendarPlan after;
    private final Instant now;
    private final Windows windows;
    private final Map<Id, CalendarTask> tasks = new HashMap<>();
    private final Map<Id, Integer> comingMinutes = new HashMap<>();
    private final Map<Id, CalendarSession> missed = new HashMap<>();

    Reasons(List<CalendarSession> before, CalendarPlan after) {
        this.before = before;
        this.after = after;
        this.now = after.agenda().now();
        this.windows = after.agenda().work(after.timeline()).windows();
        after.agenda().tasks().forEach(task -> tasks.put(task.id(), task));
        for (CalendarSession session : before) {
            if (session.startInstant().isBefore(now)) {
                missed.putIfAbsent(session.task(), session);
            } else {
                comingMinutes.merge(session.task(), session.minutes(), Integer::sum);
            }
        }
    }

    /// Why a session of `task` went from `from` to `to`; either may be missing.
    Phrase of(Id task, @Nullable CalendarSession from, @Nullable CalendarSession to) {
        Phrase own = own(task);
        if (own != null) {
            return own;
        }
        if (from == null) {
            return Phrase.of("plan.moved.split", name(task));
        }
        Phrase here = place(from, new HashSet<>());
        Phrase why = here == null ? anyPlace(task, new HashSet<>()) : here;
        if (why != null) {
            return why;
        }
        boolean sooner = to != null && to.startInstant().isBefore(from.startInstant());
        return sooner ? Phrase.of("plan.moved.room") : waits(task, from);
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
        if (task.minutes() != coming) {
            return Phrase.of("plan.moved.estimate", task.name());
        }
        return null;
    }

    /// What happened where the session stood: the slot is gone, or another task stands there and had its own reason.
    private @Nullable Phrase place(CalendarSession from, Set<Id> seen) {
        seen.add(from.task());
        if (!isFree(from)) {
            return Phrase.of("plan.moved.slot-gone", wall(from));
        }
        for (CalendarSession there : after.sessions()) {
            if (there.overlaps(from) && seen.add(there.task())) {
                Phrase own = own(there.task());
                return own != null ? own : took(there, from, seen);
            }
        }
        return null;
    }

    /// Why a task to which nothing happened stands where another one stood: it had to leave its own place, or is due
    /// sooner.
    private Phrase took(CalendarSession there, CalendarSession from, Set<Id> seen) {
        Phrase why = anyPlace(there.task(), seen);
        if (why != null) {
            return why;
        }
        return isDueSooner(there.task(), from.task())
                ? Phrase.of("plan.moved.deadline", name(there.task()))
                : Phrase.of("plan.moved.order", name(there.task()));
    }

    /// What happened at the first place that the task had to leave for a reason.
    private @Nullable Phrase anyPlace(Id task, Set<Id> seen) {
        for (CalendarSession left : before) {
            boolean stays = after.sessions().stream().anyMatch(session -> session.compareTo(left) == 0);
            Phrase why = left.task().equals(task) && !stays ? place(left, seen) : null;
            if (why != null) {
                return why;
            }
        }
        return null;
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
        return Phrase.of("plan.moved.sequence");
    }

    private boolean isFree(CalendarSession session) {
        int start = after.timeline().minute(session.startInstant());
        int end = after.timeline().minute(session.endExclusive().toInstant());
        return windows.available(end) - windows.available(start) == end - start;
    }

    private String name(Id id) {
        CalendarTask task = tasks.get(id);
        return task == null ? "" : task.name();
    }

    private static LocalDateTime wall(CalendarSession session) {
        return session.start().toLocalDateTime();
    }
}
