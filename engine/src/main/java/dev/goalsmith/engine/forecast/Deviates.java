package dev.goalsmith.engine.forecast;

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
        int[] order = Shuffle.of(Futures.COUNT, seed);
        double[] values = new double[order.length];
        for (int at = 0; at < order.length; at++) {
            values[at] = Normal.quantile((order[at] + 0.5) / order.length);
        }
        return values;
    }
}
