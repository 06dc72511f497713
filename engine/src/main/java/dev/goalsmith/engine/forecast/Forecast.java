package dev.goalsmith.engine.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When work will be done: the committed minutes until then, and the time that is committed.
public record Forecast(Distribution minutes, CommittedTime time) {

    /// The day on which it is done with probability `p`, from 0 to 1; null if the committed time ends before.
    public @Nullable LocalDate day(double p) {
        return time.dayOf(minutes.quantile(p));
    }

    /// The probability that it is done by the end of `day`.
    public double chance(LocalDate day) {
        return minutes.chance(time.until(day));
    }

    /// By how much the time committed until the end of `day` must be multiplied for it to be done by then with
    /// probability `p`; infinite where none is committed and some is needed.
    public double stretch(double p, LocalDate day) {
        double needed = minutes.quantile(p);
        return needed == 0 ? 0 : needed / time.until(day);
    }
}
