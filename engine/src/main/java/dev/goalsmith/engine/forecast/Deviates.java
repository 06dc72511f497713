package dev.goalsmith.engine.forecast;

import java.util.SplittableRandom;

/// Standard normal deviates for all futures, spread evenly, each kind in an order of its own.
final class Deviates {

    /// What all tasks of a future share.
    static final double[] SHARED = of(1);
    /// How much of the committed time is kept in the long run.
    static final double[] KEPT = of(2);
    /// How it falls session by session.
    static final double[] CHANCE = of(3);

    /// How much a plan grows.
    static final double[] GROWTH = of(4);

    private Deviates() {}

    /// The log-normal value of mean 1 for a deviate, the logarithm having this `deviation`.
    static double mean1(double deviation, double deviate) {
        return Math.exp(deviation * deviate - deviation * deviation / 2);
    }

    private static double[] of(long seed) {
        double[] values = new double[Futures.COUNT];
        for (int at = 0; at < values.length; at++) {
            values[at] = Normal.quantile((at + 0.5) / values.length);
        }
        var random = new SplittableRandom(seed);
        for (int at = values.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            double value = values[at];
            values[at] = values[other];
            values[other] = value;
        }
        return values;
    }
}
