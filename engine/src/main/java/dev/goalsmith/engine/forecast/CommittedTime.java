package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.schedule.Opening;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The minutes that a person has committed, day by day.
public final class CommittedTime {

    private final LocalDate[] days;
    /// Minutes until the end of each opening.
    private final long[] until;

    private CommittedTime(List<Opening> openings) {
        days = new LocalDate[openings.size()];
        until = new long[openings.size()];
        long minutes = 0;
        for (int at = 0; at < days.length; at++) {
            minutes += openings.get(at).length().toMinutes();
            until[at] = minutes;
            days[at] = openings.get(at).start().toLocalDate();
        }
    }

    /// Of openings that don't overlap; what crosses midnight counts for the day on which it begins.
    public static CommittedTime of(List<Opening> openings) {
        return new CommittedTime(openings.stream()
                .sorted(Comparator.comparing(Opening::startInstant))
                .toList());
    }

    /// The day on which so many minutes are over; null if they never are.
    public @Nullable LocalDate dayOf(double minutes) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (until[middle] < minutes) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == days.length ? null : days[low];
    }

    /// The minutes until the end of `day`.
    public double until(LocalDate day) {
        long minutes = 0;
        for (int at = 0; at < days.length && !days[at].isAfter(day); at++) {
            minutes = until[at];
        }
        return minutes;
    }
}
