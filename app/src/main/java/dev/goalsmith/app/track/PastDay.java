package dev.goalsmith.app.track;

import dev.goalsmith.app.Checks;
import java.time.Duration;
import java.time.LocalDate;

/// Reads on which day something happened, and how long it took.
final class PastDay {

    private PastDay() {}

    /// The day that was entered, not after `today`; today for an empty field.
    static LocalDate read(Checks checks, String field, String raw, LocalDate today) {
        LocalDate day = checks.date(field, raw);
        if (day == null) {
            return today;
        }
        if (day.isAfter(today)) {
            checks.refuse(field, "track.day.future");
        }
        return day;
    }

    /// Hours that must be there.
    static Duration hours(Checks checks, String field, String raw, Duration longest) {
        if (raw.isBlank()) {
            checks.refuse(field, "track.hours.missing");
        }
        Duration hours = checks.hours(field, raw, longest);
        return hours == null ? Duration.ofMinutes(1) : hours;
    }
}
