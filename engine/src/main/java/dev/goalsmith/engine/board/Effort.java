package dev.goalsmith.engine.board;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a task is thought to take, how much it matters and how it presses (1 low to 5 high), and whether it needs
/// one sitting.
///
/// The estimate is null until the person gives one; whole minutes, at most 1,000 hours. Where they took a correction
/// that was offered, `guess` is what they had estimated themselves, else null.
public record Effort(
        @Nullable Duration estimate, @Nullable Duration guess, int importance, int urgency, boolean oneSitting) {

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

    /// The person's own estimate.
    public Effort(@Nullable Duration estimate, int importance, int urgency, boolean oneSitting) {
        this(estimate, null, importance, urgency, oneSitting);
    }

    /// What the person estimates by themselves, before any correction; null where they did not.
    public @Nullable Duration uncorrected() {
        return guess == null ? estimate : guess;
    }

    /// An estimate that stays as it was stays corrected.
    public Effort withEstimate(@Nullable Duration newEstimate) {
        boolean stays = newEstimate != null && newEstimate.equals(estimate);
        return new Effort(newEstimate, stays ? guess : null, importance, urgency, oneSitting);
    }

    /// The same, its estimate being the correction of `own`.
    public Effort correcting(Duration own) {
        return new Effort(estimate, own, importance, urgency, oneSitting);
    }
}
