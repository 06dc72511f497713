package dev.goalsmith.engine.forecast;

/// How far blocks of tasks in a row were from what the tasks before them let expect, as logarithms.
///
/// @param mean above 0 where tasks take longer and longer
/// @param square the mean of the squares
record Surprise(double mean, double square) {

    static final int BLOCK = 20;
    /// Before so many tasks are known nothing is expected.
    static final int FIRST = 20;
    private static final int STEP = 4;
    /// People in general, who are right in the middle, count as much as so many tasks of the mean size.
    private static final double OTHERS = 8;

    /// Of at least `FIRST` and `BLOCK` tasks, oldest first.
    static Surprise of(double[] estimates, double[] actuals) {
        double keep = Math.pow(0.5, 1 / Experience.HALF_LIFE);
        double estimate = OTHERS * sum(estimates, 0, estimates.length) / estimates.length;
        double actual = estimate;
        double sum = 0;
        double squares = 0;
        int blocks = 0;
        for (int start = 0; start + BLOCK <= estimates.length; start++) {
            if (start >= FIRST && start % STEP == 0) {
                double ratio = sum(actuals, start, start + BLOCK) / sum(estimates, start, start + BLOCK);
                double apart = Math.log(ratio * estimate / actual);
                sum += apart;
                squares += apart * apart;
                blocks++;
            }
            estimate = estimate * keep + estimates[start];
            actual = actual * keep + actuals[start];
        }
        return new Surprise(sum / blocks, squares / blocks);
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += values[at];
        }
        return sum;
    }
}
