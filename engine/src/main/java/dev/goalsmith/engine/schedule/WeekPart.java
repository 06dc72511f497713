package dev.goalsmith.engine.schedule;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Comparator;

/// A part of a weekday, such as Saturday morning: how people speak of a weekly slot, whatever hour it begins.
public record WeekPart(DayOfWeek day, DayPart part) implements Comparable<WeekPart> {

    private static final Comparator<WeekPart> ORDER =
            Comparator.comparing(WeekPart::day).thenComparing(WeekPart::part);

    public static WeekPart of(LocalDateTime start, DayParts parts) {
        return new WeekPart(start.getDayOfWeek(), parts.at(start.toLocalTime()));
    }

    /// By the week, Monday first.
    @Override
    public int compareTo(WeekPart other) {
        return ORDER.compare(this, other);
    }
}
