package dev.goalsmith.app.forecast;

import dev.goalsmith.app.forecast.EffortView.Advice;
import dev.goalsmith.app.forecast.EffortView.Evidence;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.forecast.Calibration;
import dev.goalsmith.engine.forecast.Distribution;
import dev.goalsmith.engine.forecast.PlannedTask;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How this person's estimates turned out, brought to bear on one that is being made.
final class TrackRecord {

    /// Fewer finished tasks tell nothing.
    private static final int LEAST = 3;
    /// Fewer do not show that estimates hold.
    private static final int LEAST_TO_HOLD = 5;
    /// What differs by less than both is as good as right.
    private static final Duration SMALL = Duration.ofMinutes(10);

    private static final double SMALL_SHARE = 0.1;

    private final Past past;
    private final Calibration calibration;
    private final @Nullable TaskType type;
    private final int ofType;

    /// As it concerns a task of `type`, or of none where it is null.
    TrackRecord(Past past, @Nullable TaskType type) {
        this.past = past;
        this.type = type;
        calibration = Calibration.of(past.forCalibration());
        ofType = type == null
                ? 0
                : Math.toIntExact(past.tasks().stream()
                        .filter(one -> type.id().equals(one.task().note().typeId()))
                        .count());
    }

    /// What to say of `estimate`, if anything: `guess` is one for which another was shown before.
    @Nullable
    Advice on(Duration estimate, @Nullable Duration guess) {
        Evidence evidence = evidence(estimate);
        Duration likely = quantile(estimate, 0.5);
        if (evidence.tasks() < LEAST) {
            return null;
        } else if (guess != null
                && differ(guess, estimate)
                && quantile(guess, 0.5).equals(estimate)) {
            return new EffortView.Taken(guess, estimate);
        } else if (differ(estimate, likely)) {
            return new EffortView.Likely(evidence, estimate, likely, quantile(estimate, 0.8));
        }
        return evidence.tasks() < LEAST_TO_HOLD ? null : new EffortView.Holds(evidence);
    }

    private Evidence evidence(Duration estimate) {
        double times = ratios(estimate).quantile(0.5);
        return ofType < LEAST ? new Evidence(null, past.tasks().size(), times) : new Evidence(type, ofType, times);
    }

    private Distribution ratios(Duration estimate) {
        Id id = type == null ? null : type.id();
        return calibration.ratios(new PlannedTask(Past.type(id), Past.hours(estimate), 0));
    }

    private Duration quantile(Duration estimate, double p) {
        return rounded(estimate.toMinutes() * ratios(estimate).quantile(p));
    }

    /// To 5 minutes below 2 hours, to 10 below 5, to a quarter of an hour beyond.
    private static Duration rounded(double minutes) {
        int step = minutes < 120 ? 5 : minutes < 300 ? 10 : 15;
        return Duration.ofMinutes(Math.max(step, Math.round(minutes / step) * step));
    }

    private static boolean differ(Duration estimate, Duration likely) {
        Duration apart = likely.minus(estimate).abs();
        return apart.compareTo(SMALL) >= 0 && apart.toMinutes() >= SMALL_SHARE * estimate.toMinutes();
    }
}
