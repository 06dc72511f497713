package dev.goalsmith.engine.schedule;

/// A part of the day that a person may name instead of an hour.
public enum DayPart {
    MORNING,
    LUNCH,
    AFTERNOON,
    EVENING;

    /// Whether "7" in this part of the day means 19:00.
    boolean isAfterNoon() {
        return this != MORNING;
    }
}
