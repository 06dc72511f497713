package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The forecast keeps what it says: so many plans of people made up take no longer than their quantiles.
class CoverageTest {

    private static final double[] LEVELS = {0.5, 0.8, 0.9, 0.95};
    /// So many that chance moves a share by half a point at most.
    private static final int PLANS = 16_000;
    private static final double CLOSE = 0.02;
    private static final int KNOWN = 150;
    private static final int LONGEST = 30;

    @ParameterizedTest
    @EnumSource
    void asManyPlansAreKeptAsTheForecastSays(MadeUp.Manner manner) {
        double[][] kept = IntStream.range(0, PLANS)
                .parallel()
                .mapToObj(seed -> kept(MadeUp.person(manner, KNOWN, 1 + seed % LONGEST, seed)))
                .toArray(double[][]::new);
        for (int level = 0; level < LEVELS.length; level++) {
            int at = level;
            double share = Arrays.stream(kept).mapToDouble(plan -> plan[at]).sum() / PLANS;
            assertThat(share).as("%s", LEVELS[level]).isCloseTo(LEVELS[level], within(CLOSE));
        }
    }

    /// By level: 1 if the plan is done in the hours forecast, 0 if it is not, a half if just so.
    private static double[] kept(MadeUp person) {
        Distribution hours = People.hours(person.history(), person.plan());
        return Arrays.stream(LEVELS)
                .map(level -> (1 + Long.signum(Math.round(1e6 * (hours.quantile(level) / person.truth() - 1)))) / 2.0)
                .toArray();
    }
}
