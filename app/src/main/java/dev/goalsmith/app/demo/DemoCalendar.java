package dev.goalsmith.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;

/// The days of the demo, counted from its first Monday.
record DemoCalendar(DemoClock clock, ZoneId zone, LocalDate first) {

    /// Makes it the given day, at the hour.
    void at(int day, int hour) {
        clock.travelTo(first.plusDays(day).atTime(hour, 0).atZone(zone).toInstant());
    }

    /// The day as a form wants it.
    String day(int day) {
        return first.plusDays(day).toString();
    }
}
