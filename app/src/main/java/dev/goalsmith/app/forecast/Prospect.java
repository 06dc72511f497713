package dev.goalsmith.app.forecast;

import dev.goalsmith.engine.forecast.Forecast;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a goal will really be done.
///
/// @param withoutHours how many of its open notes have no hours, of which the forecast knows nothing
/// @param promisedTo the last promised day, beyond which nothing is foretold
public record Prospect(Goal goal, Forecast forecast, int withoutHours, LocalDate promisedTo) {

    /// From this chance on a date is called sure.
    public static final double SURE = 0.8;

    /// The day on which it is as likely done as not; null if that is after the promise.
    public @Nullable LocalDate likely() {
        return forecast.day(0.5);
    }

    /// The day by which it is done with 80 percent; null if that is after the promise.
    public @Nullable LocalDate sure() {
        return forecast.day(SURE);
    }

    /// The same with 95 percent.
    public @Nullable LocalDate latest() {
        return forecast.day(0.95);
    }

    /// The chance to make the deadline, 0 to 1; null without one.
    public @Nullable Double chance() {
        Deadline deadline = goal.deadline();
        return deadline == null ? null : forecast.chance(deadline.on());
    }

    /// The same in percent, 1 to 99: nothing that lies ahead is certain.
    public @Nullable Integer percent() {
        Double chance = chance();
        return chance == null ? null : percent(chance);
    }

    /// A chance in percent, 1 to 99.
    public static int percent(double chance) {
        return Math.clamp(Math.round(100 * chance), 1, 99);
    }

    /// Whether the deadline is less than sure.
    public boolean isAtRisk() {
        Double chance = chance();
        return chance != null && chance < SURE;
    }
}
