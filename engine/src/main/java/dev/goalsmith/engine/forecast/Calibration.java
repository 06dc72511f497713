package dev.goalsmith.engine.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How this person's estimates turn out: for a task of any type and size, which multiples of its estimate are how
/// likely.
///
/// Every finished task speaks for a new one, with a weight: the more the later it was finished and the more alike their
/// estimates are (a kernel estimate of the conditional distribution: Nadaraya, “On estimating regression”, Theory of
/// Probability and Its Applications 9, 1964). What types differ by is taken from it and given to it
/// ([TypeEffects]). Tasks that nobody did stand for people in general, and count less the more there is of this person.
/// The constants are those that describe two public collections best; docs/forecast.md has the figures.
public final class Calibration {

    /// Of the logarithm of estimates; an estimate 1.6 times as large counts a little more than half.
    private static final double BANDWIDTH = 0.45;
    /// What is of a very different size counts this little, where nothing is alike.
    private static final double UNLIKE = 1e-4;
    /// People in general count as much as so many fresh tasks of the same size.
    private static final double OTHERS = 8;
    /// Of the logarithm of their ratios, which are 1 in the middle.
    private static final double OTHERS_DEVIATION = 0.55;
    private static final int OTHERS_COUNT = 32;
    /// A thousandth is finer than anything that is shown.
    private static final int STEPS = 1024;

    private final Experience past;
    private final TypeEffects effects;
    private final SharedError shared;
    /// Small ones first, as they would be for a type like all; with weight by age and number of size.
    private final double[] ratio;
    private final double[] recency;
    private final int[] size;

    private Calibration(List<FinishedTask> history) {
        past = new Experience(history);
        effects = new TypeEffects(past);
        shared = SharedError.of(history);
        double[] logs = logs();
        int[] order = IntStream.range(0, logs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> logs[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        ratio = new double[logs.length];
        recency = new double[logs.length];
        size = new int[logs.length];
        for (int at = 0; at < logs.length; at++) {
            int from = order[at];
            ratio[at] = Math.exp(logs[from]);
            recency[at] = from < past.count ? past.recency[from] : 1;
            size[at] = from < past.count ? past.size[from] : past.logSizes.length;
        }
    }

    /// What the finished tasks say; without any it is what people in general reach.
    ///
    /// @param history oldest first
    public static Calibration of(List<FinishedTask> history) {
        return new Calibration(history);
    }

    private double[] logs() {
        double[] logs = new double[past.count + OTHERS_COUNT];
        for (int at = 0; at < past.count; at++) {
            logs[at] = past.logRatio[at] - effects.of(past.type[at]);
        }
        for (int at = 0; at < OTHERS_COUNT; at++) {
            logs[past.count + at] = OTHERS_DEVIATION * Normal.quantile((at + 0.5) / OTHERS_COUNT);
        }
        return logs;
    }

    /// The types of which something was finished, in the order in which they came first.
    public List<String> types() {
        return past.types();
    }

    /// How a task of this type and of the size that is usual for it turns out.
    public Distribution typical(String type) {
        return ratios(new PlannedTask(type, past.usualEstimate(type), 0));
    }

    /// The standard deviation of the logarithm of what tasks share.
    double sharedDeviation() {
        return shared.deviation();
    }

    /// The multiples of its estimate that a task of this type and size takes.
    public Distribution ratios(PlannedTask task) {
        double[] alike = alike(task.estimate());
        double[] until = new double[ratio.length];
        double sum = 0;
        for (int at = 0; at < until.length; at++) {
            sum += recency[at] * alike[size[at]];
            until[at] = sum;
        }
        double own = Math.exp(effects.of(past.typeOf(task.type())));
        double[] multiples = new double[STEPS];
        int at = 0;
        for (int of = 0; of < STEPS; of++) {
            while (until[at] < (of + 0.5) / STEPS * sum) {
                at++;
            }
            multiples[of] = ratio[at] * own;
        }
        return Distribution.inOrder(multiples);
    }

    /// By number of size: how much what is known of it says of a task with this estimate; last what others say.
    private double[] alike(double estimate) {
        double log = Math.log(estimate);
        double[] alike = Arrays.copyOf(past.logSizes, past.logSizes.length + 1);
        for (int at = 0; at < past.logSizes.length; at++) {
            double apart = (log - alike[at]) / BANDWIDTH;
            alike[at] = Math.exp(-0.5 * apart * apart) + UNLIKE;
        }
        alike[past.logSizes.length] = OTHERS / OTHERS_COUNT;
        return alike;
    }
}
