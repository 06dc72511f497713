package dev.goalsmith.app.calendar;

import dev.goalsmith.app.plan.Ahead;
import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A session, or work that was logged, as the person's own clock shows it, and what became of it; `ahead` is null
/// unless it is still to come.
public record CalendarSession(
        Work work,
        LocalDateTime start,
        Duration length,
        State state,
        @Nullable Ahead ahead) {

    public LocalDateTime endExclusive() {
        return start.plus(length);
    }

    /// What is worked on, for which goal, on which paper (0 for a task without a type).
    public record Work(String task, Id goal, String goalName, int paper) {}

    /// Still to come or under way; complete, though nobody logged when; over without that; what was really worked.
    public enum State {
        PLANNED,
        DONE,
        MISSED,
        WORKED
    }
}
