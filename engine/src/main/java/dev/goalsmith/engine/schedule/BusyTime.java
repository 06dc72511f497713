package dev.goalsmith.engine.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// A time that is taken, on the wall clock of `zone`: nothing is planned in it. `what` may be empty.
///
/// Both ends are full minutes. Where the clock is put back over an end, the later of the two times counts; where it is
/// put forward, the time begins or ends later by the gap.
public record BusyTime(String what, LocalDateTime from, LocalDateTime to, ZoneId zone) {

    public static final int LONGEST_WHAT = 80;
    public static final Duration LONGEST = Duration.ofDays(14);

    public BusyTime {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        Duration length = Duration.between(from, to);
        if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "%s to %s must be a minute to %d days".formatted(from, to, LONGEST.toDays()));
        }
        if (what.length() > LONGEST_WHAT) {
            throw new IllegalArgumentException(
                    "what has %d letters; at most %d".formatted(what.length(), LONGEST_WHAT));
        }
    }

    public Instant startInstant() {
        return from.atZone(zone).toInstant();
    }

    /// Always after the start: a time that begins in a gap and ends right after it is as long as the wall says.
    public Instant endInstantExclusive() {
        ZonedDateTime end = to.atZone(zone).withLaterOffsetAtOverlap();
        Instant start = startInstant();
        return end.toInstant().isAfter(start) ? end.toInstant() : start.plus(Duration.between(from, to));
    }

    public boolean overlaps(Instant start, Instant endExclusive) {
        return startInstant().isBefore(endExclusive) && start.isBefore(endInstantExclusive());
    }
}
