package dev.goalsmith.engine.track;

import java.math.BigDecimal;
import java.util.List;

/// A measure with its readings, oldest first.
public record MeasureProgress(Measure measure, List<Reading> readings) {

    public MeasureProgress {
        readings = List.copyOf(readings);
    }

    /// The value that it stands at: the latest reading, or the baseline before there is one.
    public BigDecimal current() {
        return readings.isEmpty() ? measure.baseline() : readings.getLast().value();
    }

    /// How much of the way is done, in percent, 0 to 100, rounded down.
    public int percent() {
        return measure.percentAt(current());
    }
}
