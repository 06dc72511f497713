package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How often the days held that forecasts once named: with so much certainty, `due` of them have come due, and `held`
/// of these held.
public record Judgement(double certainty, int due, int held) {

    /// Fewer say nothing.
    public static final int ENOUGH = 5;

    public boolean isTelling() {
        return due >= ENOUGH;
    }

    /// Of those that came due, in percent; 0 before the first.
    public int percent() {
        return due == 0 ? 0 : Math.toIntExact(Math.round(100.0 * held / due));
    }

    /// Of days that were named with 50, 80 and 95 percent.
    ///
    /// @param finished when each goal was done, null for those that are not; goals that were given up or put off
    ///     are not in it, and their forecasts are not judged
    /// @param today the day that it is: a named day before it has passed
    public static List<Judgement> of(
            List<KeptForecast> forecasts, Map<Id, @Nullable LocalDate> finished, LocalDate today) {
        return List.of(
                of(0.5, KeptForecast::likely, forecasts, finished, today),
                of(0.8, KeptForecast::sure, forecasts, finished, today),
                of(0.95, KeptForecast::latest, forecasts, finished, today));
    }

    private static Judgement of(
            double certainty,
            Function<KeptForecast, @Nullable LocalDate> named,
            List<KeptForecast> forecasts,
            Map<Id, @Nullable LocalDate> finished,
            LocalDate today) {
        int due = 0;
        int held = 0;
        for (KeptForecast forecast : forecasts) {
            LocalDate day = named.apply(forecast);
            if (day != null && finished.containsKey(forecast.goal())) {
                LocalDate done = finished.get(forecast.goal());
                boolean holds = done != null && !done.isAfter(day);
                held += holds ? 1 : 0;
                due += holds || done != null || day.isBefore(today) ? 1 : 0;
            }
        }
        return new Judgement(certainty, due, held);
    }
}
