package dev.goalsmith.app.today;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The session that is ahead or has begun, how many `ahead` there are on its task, itself included, and what is left to
/// do of that, null without an estimate.
public record NextSession(
        PlannedSession planned,
        Task task,
        Goal goal,
        int paper,
        int ahead,
        @Nullable Duration left) {

    public LocalDateTime start() {
        return planned.start();
    }

    public Duration length() {
        return planned.length();
    }

    public Instant startsAt() {
        return planned.start().atZone(planned.zone()).toInstant();
    }

    public Instant endsAt() {
        return startsAt().plus(planned.length());
    }

    /// The wall time at which it ends.
    public LocalDateTime end() {
        return LocalDateTime.ofInstant(endsAt(), planned.zone());
    }
}
