package dev.goalsmith.bench.forecast;

/// How far a quantile was from what came.
final class Score {

    private Score() {}

    /// The pinball loss on the scale of logarithms.
    static double pinball(double actual, double quantile, double level) {
        double apart = Math.log(actual / quantile);
        return Math.max(level * apart, (level - 1) * apart);
    }

    static double quantile(double[] sorted, double level) {
        double at = level * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
    }
}
