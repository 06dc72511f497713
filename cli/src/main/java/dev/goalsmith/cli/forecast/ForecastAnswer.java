package dev.goalsmith.cli.forecast;

import dev.goalsmith.engine.forecast.Distribution;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is forecast: the hours of all tasks, what an estimate of each type is multiplied by, and the day of the finish
/// where slots were named.
record ForecastAnswer(
        Distribution effort,
        Map<String, Double> ratioByType,
        @Nullable Finish finish) {

    /// Days that are kept with 50, 80 and 95 percent, null if no day within ten years is; the chance to make the
    /// deadline, null without one.
    record Finish(
            @Nullable LocalDate p50,
            @Nullable LocalDate p80,
            @Nullable LocalDate p95,
            @Nullable Double chance) {}
}
