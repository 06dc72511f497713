package dev.goalsmith.app.calendar;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.LocalDateTime;

/// A session as the person's own clock shows it: what is worked on, for which goal, on which paper (0 for a task
/// without a type), and what became of it.
public record CalendarSession(
        String task, Id goal, String goalName, int paper, LocalDateTime start, Duration length, State state) {

    /// Still to come or under way; worked on or complete; over without either.
    public enum State {
        PLANNED,
        DONE,
        MISSED
    }
}
