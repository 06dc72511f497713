package dev.goalsmith.engine.forecast;

import java.util.Arrays;

/// How far one person's tasks were from their estimates, once what types differ by is taken out.
///
/// Where they lie and how far they spread is drawn towards people in general, who are right in the middle.
final class Errors {

    /// What is farther from the middle than so many deviations counts as if it were there: a typing error, mostly.
    private static final double MOST = 2.7;
    /// People in general count as much as so many fresh tasks.
    private static final double OTHERS = 20;
    /// Of the logarithm of the ratios of people in general.
    private static final double OTHERS_DEVIATION = 0.55;
    /// Tasks like the one to come are a part of all, and alike among themselves: the mean is less certain by so much.
    private static final double DESIGN_EFFECT = 2;
    /// The distance of the tenth from the ninetieth percentile of the normal distribution, in deviations.
    private static final double DECILES_APART = 2.563;

    /// The logarithms of the ratios, oldest first.
    final double[] log;
    final double mean;
    final double deviation;
    /// The standard deviation of `mean`.
    final double doubt;

    Errors(Experience past, TypeEffects effects) {
        log = new double[past.count];
        for (int at = 0; at < past.count; at++) {
            log[at] = past.logRatio[at] - effects.of(past.type[at]);
        }
        cut();
        double weights = OTHERS;
        double weightSquares = OTHERS;
        double sum = 0;
        double squares = OTHERS * OTHERS_DEVIATION * OTHERS_DEVIATION;
        for (int at = 0; at < past.count; at++) {
            double weight = past.recency[at];
            weights += weight;
            weightSquares += weight * weight;
            sum += weight * log[at];
            squares += weight * log[at] * log[at];
        }
        mean = sum / weights;
        double variance = squares / weights - mean * mean;
        deviation = Math.sqrt(variance);
        doubt = Math.sqrt(DESIGN_EFFECT * variance * weightSquares) / weights;
    }

    private void cut() {
        if (log.length == 0) {
            return;
        }
        double[] sorted = log.clone();
        Arrays.sort(sorted);
        int tenth = sorted.length / 10;
        double apart = (sorted[sorted.length - 1 - tenth] - sorted[tenth]) / DECILES_APART;
        double variance = (sorted.length * apart * apart + OTHERS * OTHERS_DEVIATION * OTHERS_DEVIATION)
                / (sorted.length + OTHERS);
        double middle = sorted[sorted.length / 2];
        double most = MOST * Math.sqrt(variance);
        for (int at = 0; at < log.length; at++) {
            log[at] = Math.clamp(log[at], middle - most, middle + most);
        }
    }
}
