package dev.goalsmith.web.calendar;

import dev.goalsmith.app.calendar.CalendarSession.State;

/// How the state of a session looks and is said.
public final class EventState {

    private EventState() {}

    /// The variant of its block; empty for what is still to come.
    public static String block(State state) {
        return switch (state) {
            case PLANNED -> "";
            case DONE -> "event--done";
            case MISSED -> "event--missed";
            case WORKED -> "event--worked";
        };
    }

    /// The key of its word.
    public static String key(State state) {
        return switch (state) {
            case PLANNED -> "calendar.planned";
            case DONE -> "calendar.done";
            case MISSED -> "calendar.missed";
            case WORKED -> "calendar.worked";
        };
    }
}
