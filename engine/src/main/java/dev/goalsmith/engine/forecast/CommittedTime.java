package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.schedule.Opening;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The minutes that a person has committed, day by day.
public final class CommittedTime {

    private final LocalDate[] days;
    /// Minutes until the end of each stretch.
    private final double[] until;

    /// So many minutes that are committed on a day.
    public record Stretch(LocalDate day, double minutes) {}

    private CommittedTime(List<Stretch> stretches) {
        days = new LocalDate[stretches.size()];
        until = new double[stretches.size()];
        double minutes = 0;
        for (int at = 0; at < days.length; at++) {
            minutes += stretches.get(at).minutes();
            until[at] = minutes;
            days[at] = stretches.get(at).day();
        }
    }

    /// Of openings that don't overlap; what crosses midnight counts for the day on which it begins.
    public static CommittedTime of(List<Opening> openings) {
        return inOrder(openings.stream()
                .sorted(Comparator.comparing(Opening::startInstant))
                .map(opening -> new Stretch(
                        opening.start().toLocalDate(), opening.length().toMinutes()))
                .toList());
    }

    /// Of stretches by day.
    public static CommittedTime inOrder(List<Stretch> stretches) {
        return new CommittedTime(stretches);
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
        double minutes = 0;
        for (int at = 0; at < days.length && !days[at].isAfter(day); at++) {
            minutes = until[at];
        }
        return minutes;
    }
}
