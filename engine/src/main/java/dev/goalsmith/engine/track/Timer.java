package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.Instant;

/// The one clock of a person that runs while they work on a task.
public record Timer(Id taskId, Instant startedAt) {

    public static final Duration LONGEST = Duration.ofDays(1);

    /// What has run until `now`, in whole minutes, at most a day: who works longer forgot to stop.
    public Duration worked(Instant now) {
        long minutes = Duration.between(startedAt, now).toMinutes();
        return Duration.ofMinutes(Math.clamp(minutes, 0, LONGEST.toMinutes()));
    }

    /// Whether it ran for longer than it counts.
    public boolean isForgotten(Instant now) {
        return Duration.between(startedAt, now).compareTo(LONGEST) > 0;
    }
}
