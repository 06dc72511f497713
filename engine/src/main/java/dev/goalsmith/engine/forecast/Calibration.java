package dev.goalsmith.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How this person's estimates turn out: for a task of any type and size, which multiples of its estimate are how
/// likely.
///
/// Every finished task speaks for a new one, with a weight: the more the later it was finished and the more alike their
/// estimates are (a kernel estimate of the conditional distribution: Nadaraya, “On estimating regression”, Theory of
/// Probability and Its Applications 9, 1964). What types differ by is taken from it and given to it
/// ([TypeEffects]). Tasks that nobody did speak for what is not known yet: they lie and spread as all tasks of this
/// person do, drawn to people in general ([Errors]). The constants are those that describe two public collections and
/// people made up best; docs/forecast.md has the figures.
public final class Calibration {

    /// Of the logarithm of estimates; an estimate 1.6 times as large counts a little more than half.
    private static final double BANDWIDTH = 0.45;
    /// What is of a very different size counts this little, where nothing is alike.
    private static final double UNLIKE = 1e-4;
    /// Tasks that nobody did count as much as so many fresh tasks of the same size.
    private static final double OTHERS = 10;
    private static final int OTHERS_COUNT = 32;
    /// A thousandth is finer than anything that is shown.
    private static final int STEPS = 1024;

    private final Experience past;
    private final TypeEffects effects;
    private final SharedError shared;
    /// Small ones first, as they would be for a type like all; with weight by age and number of size.
    private final double[] ratio;
    private final double[] weight;
    private final int[] size;

    /// @param size the number of its size, or one more than there are
    private record Voice(double log, double weight, int size) {}

    private Calibration(List<FinishedTask> history) {
        past = new Experience(history);
        effects = new TypeEffects(past);
        var errors = new Errors(past, effects);
        shared = SharedError.of(past, errors);
        List<Voice> voices = voices(errors);
        ratio = voices.stream().mapToDouble(voice -> Math.exp(voice.log())).toArray();
        weight = voices.stream().mapToDouble(Voice::weight).toArray();
        size = voices.stream().mapToInt(Voice::size).toArray();
    }

    /// What the finished tasks say; without any it is what people in general reach.
    ///
    /// @param history oldest first
    public static Calibration of(List<FinishedTask> history) {
        return new Calibration(history);
    }

    private List<Voice> voices(Errors errors) {
        var voices = new ArrayList<Voice>();
        for (int at = 0; at < past.count; at++) {
            voices.add(new Voice(errors.log[at], past.recency[at], past.size[at]));
        }
        for (int at = 0; at < OTHERS_COUNT; at++) {
            double log = errors.mean + errors.deviation * Normal.quantile((at + 0.5) / OTHERS_COUNT);
            voices.add(new Voice(log, OTHERS / OTHERS_COUNT, past.logSizes.length));
        }
        voices.sort(Comparator.comparingDouble(Voice::log));
        return voices;
    }

    /// The types of which something was finished, in the order in which they came first.
    public List<String> types() {
        return past.types();
    }

    /// How a task of this type and of the size that is usual for it turns out.
    public Distribution typical(String type) {
        return ratios(new PlannedTask(type, past.usualEstimate(type), 0));
    }

    /// What the tasks of a plan have in common.
    SharedError shared() {
        return shared;
    }

    /// The multiples of its estimate that a task of this type and size takes.
    public Distribution ratios(PlannedTask task) {
        double[] multiples = multiples(task.estimate());
        double factor = factor(task.type());
        for (int at = 0; at < multiples.length; at++) {
            multiples[at] *= factor;
        }
        return Distribution.inOrder(multiples);
    }

    /// By how much a type differs from all.
    double factor(String type) {
        return Math.exp(effects.of(past.typeOf(type)));
    }

    /// The multiples of its estimate that a task of this size takes if its type is like all, small ones first.
    double[] multiples(double estimate) {
        double[] alike = alike(estimate);
        double[] until = new double[ratio.length];
        double sum = 0;
        for (int at = 0; at < until.length; at++) {
            sum += weight[at] * alike[size[at]];
            until[at] = sum;
        }
        int[] next = new int[STEPS + 1];
        for (int at = 0; at < until.length; at++) {
            next[(int) (until[at] / sum * STEPS + 0.5)] = at + 1;
        }
        double[] multiples = new double[STEPS];
        int at = 0;
        for (int step = 0; step < STEPS; step++) {
            at = Math.max(at, next[step]);
            multiples[step] = ratio[at];
        }
        return multiples;
    }

    /// By number of size: how much what is known of it says of a task with this estimate; last what is not known.
    private double[] alike(double estimate) {
        double log = Math.log(estimate);
        double[] alike = Arrays.copyOf(past.logSizes, past.logSizes.length + 1);
        for (int at = 0; at < past.logSizes.length; at++) {
            double apart = (log - alike[at]) / BANDWIDTH;
            alike[at] = Math.exp(-0.5 * apart * apart) + UNLIKE;
        }
        alike[past.logSizes.length] = 1;
        return alike;
    }
}
