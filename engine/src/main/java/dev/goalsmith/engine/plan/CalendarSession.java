package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;

/// A stretch of work on one task: the wall-clock start in its zone, and the minutes that are really worked.
public record CalendarSession(Id task, ZonedDateTime start, int minutes) implements Comparable<CalendarSession> {

    private static final Comparator<CalendarSession> ORDER = Comparator.comparing(CalendarSession::startInstant)
            .thenComparingInt(CalendarSession::minutes)
            .thenComparing(CalendarSession::task);

    public CalendarSession {
        if (minutes <= 0) {
            throw new IllegalArgumentException("minutes (%d) must be above 0".formatted(minutes));
        }
    }

    public Instant startInstant() {
        return start.toInstant();
    }

    /// What the wall shows at the end: when the clock is put forward meanwhile, an hour later than the minutes say.
    public ZonedDateTime endExclusive() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    public boolean overlaps(CalendarSession other) {
        return startInstant().isBefore(other.endExclusive().toInstant())
                && other.startInstant().isBefore(endExclusive().toInstant());
    }

    /// By time.
    @Override
    public int compareTo(CalendarSession other) {
        return ORDER.compare(this, other);
    }
}
