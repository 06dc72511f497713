package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Few futures that are spread evenly are as exact as many that are drawn by chance.
class ExactnessTest {

    private static final int DRAWN = 10_000;
    private static final int NEARLY_ALL = 1_000_000;
    private static final int RUNS = 40;

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 40})
    void theForecastIsAsExactAsTenThousandDraws(int count) {
        var calibration = Calibration.of(People.history(150, 1.2, 0.5, count));
        List<PlannedTask> tasks = People.tasks(count, count);
        double truth = drawn(calibration, tasks, NEARLY_ALL, 0);
        double ours = 0;
        double plain = 0;
        for (int run = 1; run <= RUNS; run++) {
            var futures = new Futures(calibration, 0, run);
            tasks.forEach(futures::add);
            ours += Math.pow(futures.hours().quantile(0.8) / truth - 1, 2);
            plain += Math.pow(drawn(calibration, tasks, DRAWN, run) / truth - 1, 2);
        }
        assertThat(Math.sqrt(ours / RUNS)).isLessThanOrEqualTo(Math.sqrt(plain / RUNS));
    }

    /// The hours that are kept with 80 percent.
    private static double drawn(Calibration calibration, List<PlannedTask> tasks, int draws, long seed) {
        var random = new SplittableRandom(seed);
        double[] hours = new double[draws];
        double estimates = 0;
        double squares = 0;
        for (PlannedTask task : tasks) {
            Distribution ratios = calibration.ratios(task);
            for (int draw = 0; draw < draws; draw++) {
                hours[draw] += task.estimate() * ratios.value(random.nextInt(ratios.count()));
            }
            estimates += task.estimate();
            squares += task.estimate() * task.estimate();
        }
        double missing = 1 - squares / (estimates * estimates);
        double shift = calibration.shared().shift() * missing;
        double deviation = calibration.shared().deviation() * Math.sqrt(missing);
        double[] shared = IntStream.range(0, draws)
                .mapToDouble(draw -> hours[draw] * Math.exp(shift + deviation * random.nextGaussian()))
                .toArray();
        return Distribution.of(shared).quantile(0.8);
    }
}
