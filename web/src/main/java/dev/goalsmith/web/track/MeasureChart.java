package dev.goalsmith.web.track;

import dev.goalsmith.engine.track.MeasureProgress;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.web.ui.Axis;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The readings of a measure as a line over days, and its target, in percent from the top left.
public record MeasureChart(MeasureProgress progress, Axis days, Axis values) {

    /// One reading is no way yet.
    private static final int LEAST = 2;

    /// Null while there is no way to show.
    public static @Nullable MeasureChart of(MeasureProgress progress) {
        List<Reading> readings = progress.readings();
        if (readings.size() < LEAST) {
            return null;
        }
        double[] values = Stream.concat(
                        Stream.of(
                                progress.measure().target(), progress.measure().baseline()),
                        readings.stream().map(Reading::value))
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double low = values[0];
        double high = values[values.length - 1];
        return new MeasureChart(
                progress,
                Axis.ofDays(readings.getFirst().on(), readings.getLast().on()),
                new Axis(low, high > low ? high : low + 1));
    }

    public double x(Reading reading) {
        return days.at(reading.on());
    }

    public double y(BigDecimal value) {
        return 100 - values.at(value.doubleValue());
    }

    public String line() {
        return progress.readings().stream()
                .map(reading -> Axis.svg(x(reading)) + "," + Axis.svg(y(reading.value())))
                .collect(Collectors.joining(" "));
    }
}
