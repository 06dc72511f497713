package dev.goalsmith.engine.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/// One line of the weekly schedule: a day, a wall-clock start and the time that passes until its end.
///
/// Start and length are whole minutes; the length is from 5 minutes to 24 hours, and a slot may cross midnight
/// (also from Sunday into Monday). A slot belongs to the day on which it starts.
public record Slot(DayOfWeek day, LocalTime start, Duration length) implements Comparable<Slot> {

    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofHours(24);

    static final int DAY_MINUTES = 24 * 60;
    static final int WEEK_MINUTES = 7 * DAY_MINUTES;

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::day).thenComparing(Slot::start).thenComparing(Slot::length);

    public Slot {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "length (%s) must be from %s to %s".formatted(length, SHORTEST, LONGEST));
        }
        if (!length.truncatedTo(ChronoUnit.MINUTES).equals(length)) {
            throw new IllegalArgumentException("length (%s) must be whole minutes".formatted(length));
        }
        if (!start.truncatedTo(ChronoUnit.MINUTES).equals(start)) {
            throw new IllegalArgumentException("start (%s) must be a whole minute".formatted(start));
        }
    }

    public static Slot of(DayOfWeek day, LocalTime start, long minutes) {
        return new Slot(day, start, Duration.ofMinutes(minutes));
    }

    /// Whether the two share a minute of the week, the week being a circle; slots that only touch don't.
    public boolean overlaps(Slot other) {
        int ahead = Math.floorMod(other.minuteOfWeek() - minuteOfWeek(), WEEK_MINUTES);
        int behind = Math.floorMod(minuteOfWeek() - other.minuteOfWeek(), WEEK_MINUTES);
        return ahead < length.toMinutes() || behind < other.length.toMinutes();
    }

    /// Whether both begin at the same minute of the week.
    public boolean beginsLike(Slot other) {
        return day == other.day && start.equals(other.start);
    }

    /// Minutes from Monday 00:00 to the start, on a clock that is never put forward or back.
    int minuteOfWeek() {
        return (day.getValue() - 1) * DAY_MINUTES + start.toSecondOfDay() / 60;
    }

    /// By day, Monday first, then start, then length.
    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
