package dev.goalsmith.app.calendar;

import dev.goalsmith.engine.Id;

/// Something that is due on a day.
///
/// @param provisional whether it is a deadline that the person has not confirmed yet
public record CalendarMark(Kind kind, String name, Id goal, boolean provisional) {

    /// The last day of a goal, or a milestone on the way to it.
    public enum Kind {
        DEADLINE,
        MILESTONE
    }
}
