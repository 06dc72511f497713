package dev.goalsmith.engine.forecast;

import java.util.Arrays;

/// A quantity that is not known, as equally likely values, small ones first.
public final class Distribution {

    private final double[] values;

    private Distribution(double[] sorted) {
        values = sorted;
    }

    /// `sorted` becomes the distribution's own.
    static Distribution inOrder(double[] sorted) {
        return new Distribution(sorted);
    }

    /// `values` in any order; they become the distribution's own.
    static Distribution of(double[] values) {
        Arrays.sort(values);
        return new Distribution(values);
    }

    /// The value that is not exceeded with probability `p`, from 0 to 1, between the two nearest.
    public double quantile(double p) {
        double at = p * (values.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, values.length - 1);
        return values[low] + (values[high] - values[low]) * (at - low);
    }

    /// The probability that it is at most `value`.
    public double chance(double value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / values.length;
    }

    int count() {
        return values.length;
    }

    double value(int at) {
        return values[at];
    }
}
