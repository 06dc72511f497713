package dev.goalsmith.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The days of the demo, counted from its first Monday.
record DemoCalendar(DemoClock clock, ZoneId zone, LocalDate first) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    /// Makes it the given day, at the hour.
    void at(int day, int hour) {
        clock.travelTo(first.plusDays(day).atTime(hour, 0).atZone(zone).toInstant());
    }

    /// The day as a person writes it.
    String inWords(int day) {
        return WRITTEN.format(first.plusDays(day));
    }

    /// The month of the day as a person writes it.
    String month(int day) {
        return MONTH.format(first.plusDays(day));
    }

    /// The day as a form wants it.
    String day(int day) {
        return first.plusDays(day).toString();
    }
}
