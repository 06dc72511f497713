package dev.goalsmith.engine.forecast;

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
    /// Small ones first, as they would be for a type like all; those of people in general have no place in the past.
    private final double[] ratio;
    private final int[] place;

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
        place = new int[logs.length];
        for (int at = 0; at < logs.length; at++) {
            ratio[at] = Math.exp(logs[order[at]]);
            place[at] = order[at] < past.count ? order[at] : -1;
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
        for (int at = 0; at < ratio.length; at++) {
            int from = place[at];
            sum += from < 0 ? OTHERS / OTHERS_COUNT : past.recency[from] * alike[past.size[from]];
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
        return Distribution.of(multiples);
    }

    /// By size: how much what is known of it says of a task with this estimate.
    private double[] alike(double estimate) {
        double log = Math.log(estimate);
        double[] alike = past.logSizes.clone();
        for (int size = 0; size < alike.length; size++) {
            double apart = (log - alike[size]) / BANDWIDTH;
            alike[size] = Math.exp(-0.5 * apart * apart) + UNLIKE;
        }
        return alike;
    }
}
