package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was foretold of a goal in the week that begins on Monday `weekOn`: the days that hold with 50, 80 and 95
/// percent, each null where the promised time ended before, and the chance to make the deadline, null without one.
public record KeptForecast(
        Id goal,
        LocalDate weekOn,
        Instant madeAt,
        @Nullable LocalDate likely,
        @Nullable LocalDate sure,
        @Nullable LocalDate latest,
        @Nullable Chance chance) {

    /// The chance, 0 to 1, to be done by the end of `due`, and the committed minutes until then.
    public record Chance(LocalDate due, double share, double minutes) {}
}
