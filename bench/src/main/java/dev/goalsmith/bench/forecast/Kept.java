package dev.goalsmith.bench.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Which share of plans took no longer than forecast, and between which it may lie.
///
/// @param low the share in people drawn again is below it in 25 of 1,000 cases, and above `high` in as many
record Kept(double share, double low, double high) {

    private static final int DRAWS = 1_000;

    /// @param people whose plan each is
    /// @param kept 1 for a plan that is, 0 for one that is not, a half for one that is just so
    static Kept of(List<String> people, double[] kept) {
        Map<String, double[]> sums = new TreeMap<>();
        for (int at = 0; at < kept.length; at++) {
            double[] sum = sums.computeIfAbsent(people.get(at), _ -> new double[2]);
            sum[0] += kept[at];
            sum[1]++;
        }
        List<double[]> each = new ArrayList<>(sums.values());
        var random = new SplittableRandom(1);
        double[] shares = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            double count = 0;
            for (int at = 0; at < each.size(); at++) {
                double[] drawn = each.get(random.nextInt(each.size()));
                sum += drawn[0];
                count += drawn[1];
            }
            shares[draw] = sum / count;
        }
        Arrays.sort(shares);
        return new Kept(Arrays.stream(kept).average().orElse(0), shares[DRAWS / 40], shares[DRAWS - 1 - DRAWS / 40]);
    }

    boolean holds(double level) {
        return low <= level && level <= high;
    }
}
