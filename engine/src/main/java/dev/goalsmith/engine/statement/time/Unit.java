package dev.goalsmith.engine.statement.time;

import java.util.Locale;

/// A unit of time, shortest first.
public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /// Whether the unit is shorter than a day.
    public boolean withinDay() {
        return this.compareTo(DAY) < 0;
    }

    /// The unit as the command line writes it: `week`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
