package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What was really worked on a task: how long, on which day, and from when if that is known. Whole minutes, 1 to
/// 60,000.
public record WorkLog(Id id, Id taskId, When when, Duration length, Source source) {

    public static final Duration LONGEST = Duration.ofHours(1000);

    public WorkLog {
        if (length.toMinutes() < 1 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("length (%s) must be from a minute to %s".formatted(length, LONGEST));
        }
    }

    /// The day, and the wall time of the beginning where a timer knew it.
    public record When(LocalDate on, @Nullable LocalDateTime start, ZoneId zone) {}

    /// Who says so.
    public enum Source {
        TIMER,
        HAND,
        SHEET,
        /// Nobody: it was planned and counts until the person says otherwise.
        PLAN
    }
}
