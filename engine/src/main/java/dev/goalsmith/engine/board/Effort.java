package dev.goalsmith.engine.board;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a task is thought to take, how much it matters and how it presses (1 low to 5 high), and whether it needs
/// one sitting.
///
/// The estimate is null until the person gives one; whole minutes, at most 1,000 hours.
public record Effort(@Nullable Duration estimate, int importance, int urgency, boolean oneSitting) {

    public static final Duration LONGEST = Duration.ofHours(1000);
    public static final Effort UNKNOWN = new Effort(null, 3, 3, false);

    public Effort {
        if (estimate != null && (estimate.toMinutes() < 1 || estimate.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "estimate (%s) must be from a minute to %s".formatted(estimate, LONGEST));
        }
        if (importance < 1 || importance > 5 || urgency < 1 || urgency > 5) {
            throw new IllegalArgumentException(
                    "importance (%d) and urgency (%d) go from 1 to 5".formatted(importance, urgency));
        }
    }

    public Effort withEstimate(@Nullable Duration newEstimate) {
        return new Effort(newEstimate, importance, urgency, oneSitting);
    }
}
