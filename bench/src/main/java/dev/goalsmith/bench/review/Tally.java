package dev.goalsmith.bench.review;

import java.util.Locale;

/// Counts of what was found rightly, wrongly, and not at all.
final class Tally {

    private int right;
    private int wrong;
    private int missed;

    void count(boolean found, boolean wanted) {
        right += found && wanted ? 1 : 0;
        wrong += found && !wanted ? 1 : 0;
        missed += wanted && !found ? 1 : 0;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.2f  R %.2f  F1 %.3f", precision(), recall(), f1());
    }
}
