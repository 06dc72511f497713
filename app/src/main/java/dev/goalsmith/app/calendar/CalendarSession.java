package dev.goalsmith.app.calendar;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.LocalDateTime;

/// A session, or work that was logged, as the person's own clock shows it: what is worked on, for which goal, on which
/// paper (0 for a task without a type), and what became of it.
public record CalendarSession(
        String task, Id goal, String goalName, int paper, LocalDateTime start, Duration length, State state) {

    /// Still to come or under way; complete, though nobody logged when; over without that; what was really worked.
    public enum State {
        PLANNED,
        DONE,
        MISSED,
        WORKED
    }
}
