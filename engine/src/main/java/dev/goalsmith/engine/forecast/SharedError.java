package dev.goalsmith.engine.forecast;

/// What the tasks of a plan have in common, as logarithms: how far it spreads, and by how much they take longer than
/// those before them.
///
/// Blocks of tasks in a row are farther from what was expected of them than they are in an order by chance; what is
/// more is shared. It is drawn to what is found with other people. The doubt about the mean is shared as well.
record SharedError(double deviation, double shift) {

    /// With other people, as a part of the deviation of single tasks.
    private static final double USUAL = 0.35;
    /// The usual counts as much as so many blocks.
    private static final double USUAL_BLOCKS = 1;
    /// How far tasks usually drift from those before them.
    private static final double USUAL_SHIFT = 0.05;
    /// Orders by chance are tried until they have so many tasks.
    private static final int SHUFFLED = 2_400;

    static SharedError of(Experience past, Errors errors) {
        double usual = USUAL * USUAL * errors.deviation * errors.deviation;
        double doubt = errors.doubt * errors.doubt;
        if (past.count < Surprise.FIRST + Surprise.BLOCK) {
            return new SharedError(Math.sqrt(usual + doubt), 0);
        }
        double[] actuals = new double[past.count];
        for (int at = 0; at < past.count; at++) {
            actuals[at] = past.estimate[at] * Math.exp(errors.log[at]);
        }
        Surprise together = Surprise.of(past.estimate, actuals);
        double apart = apart(past.estimate, actuals);
        double blocks = (double) (past.count - Surprise.FIRST) / Surprise.BLOCK;
        double found = (USUAL_BLOCKS * usual + blocks * (together.square() - apart)) / (USUAL_BLOCKS + blocks);
        double drift = USUAL_SHIFT * USUAL_SHIFT;
        double shift = together.mean() * drift / (drift + (apart + Math.max(0, found)) / blocks);
        return new SharedError(Math.sqrt(Math.max(0, found + doubt)), shift);
    }

    private static double apart(double[] estimates, double[] actuals) {
        double square = 0;
        int shuffles = 1 + SHUFFLED / estimates.length;
        for (int seed = 0; seed < shuffles; seed++) {
            int[] order = Shuffle.of(estimates.length, seed);
            square += Surprise.of(in(order, estimates), in(order, actuals)).square();
        }
        return square / shuffles;
    }

    private static double[] in(int[] order, double[] values) {
        double[] ordered = new double[order.length];
        for (int at = 0; at < order.length; at++) {
            ordered[at] = values[order[at]];
        }
        return ordered;
    }
}
