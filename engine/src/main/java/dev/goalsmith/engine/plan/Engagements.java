package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.schedule.BusyTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a person is busy with, found by time: for each of many sessions all busy times would be too many to look at.
final class Engagements {

    /// By start; of several at once the longest.
    private final NavigableMap<Instant, BusyTime> byStart = new TreeMap<>();

    Engagements(List<BusyTime> busy) {
        for (BusyTime one : busy) {
            byStart.merge(one.startInstant(), one, Engagements::longer);
        }
    }

    private static BusyTime longer(BusyTime one, BusyTime other) {
        return one.endInstantExclusive().isBefore(other.endInstantExclusive()) ? other : one;
    }

    /// What the person has where `session` stood; null if nothing.
    @Nullable
    Phrase findReason(CalendarSession session) {
        BusyTime busy = findAt(session);
        LocalDateTime wall = session.start().toLocalDateTime();
        if (busy == null) {
            return null;
        }
        return busy.what().isEmpty()
                ? Phrase.of("plan.moved.busy-then", wall)
                : Phrase.of("plan.moved.busy", wall, busy.what());
    }

    /// One that shares time with `session`, the earliest of them.
    private @Nullable BusyTime findAt(CalendarSession session) {
        Instant start = session.startInstant();
        Instant end = session.endExclusive().toInstant();
        // A day more, as the clock may be put back in between.
        Instant earliest = start.minus(BusyTime.LONGEST.plusDays(1));
        for (BusyTime one : byStart.subMap(earliest, end).values()) {
            if (one.overlaps(start, end)) {
                return one;
            }
        }
        return null;
    }
}
