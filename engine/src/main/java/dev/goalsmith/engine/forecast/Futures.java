package dev.goalsmith.engine.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/// What becomes of tasks that are done one after the other, in equally likely futures.
///
/// Every task spreads its multiples evenly over the futures, each in an order of its own (Latin hypercube sampling:
/// McKay, Beckman and Conover, Technometrics 21, 1979), so that a few thousand are as exact as many more drawn by
/// chance. What the tasks share is one factor for each future.
public final class Futures {

    private static final int BITS = 13;
    static final int COUNT = 1 << BITS;
    private static final int[] ORDER = Shuffle.of(COUNT, 0);
    /// Of the logarithm of how much a plan grows; that of one plan says little of the next.
    private static final double GROWTH_DEVIATION = 0.5;

    private final Calibration calibration;
    private final double added;
    private final SplittableRandom random;
    /// By estimate: the multiples that a task of this size takes, one for each future.
    private final Map<Double, double[]> multiples = new HashMap<>();
    private final double[] hours = new double[COUNT];
    private double estimates;
    private double squares;

    /// The same `seed` gives the same futures.
    ///
    /// @param added how many tasks are found on the way, in the mean, for each that is planned
    public Futures(Calibration calibration, double added, long seed) {
        this.calibration = calibration;
        this.added = added;
        random = new SplittableRandom(seed);
    }

    /// What is left of `task` is done after all others so far.
    public void add(PlannedTask task) {
        double taken = task.estimate() * calibration.factor(task.type());
        if (task.worked() == 0) {
            add(taken, multiples.computeIfAbsent(task.estimate(), size -> spread(calibration.multiples(size))));
        } else {
            add(1, spread(left(task.worked(), taken, calibration.multiples(task.estimate()))));
        }
        estimates += task.estimate();
        squares += task.estimate() * task.estimate();
    }

    /// Tasks of a size have the same values, but each begins elsewhere among them.
    private void add(double factor, double[] values) {
        int from = random.nextInt(COUNT);
        int rest = COUNT - from;
        for (int future = 0; future < rest; future++) {
            hours[future] += factor * values[from + future];
        }
        for (int future = rest; future < COUNT; future++) {
            hours[future] += factor * values[future - rest];
        }
    }

    /// What was worked already rules out all multiples below; where that is nearly all, the last twentieth is
    /// stretched,
    /// since what takes longer than ever will take longer still.
    private static double[] left(double worked, double taken, double[] multiples) {
        double late = multiples[multiples.length * 19 / 20] * taken;
        double stretched = taken * Math.max(1, worked / late);
        int first = 0;
        while (multiples[first] * stretched <= worked) {
            first++;
        }
        double[] left = new double[multiples.length - first];
        for (int at = 0; at < left.length; at++) {
            left[at] = multiples[first + at] * stretched - worked;
        }
        return left;
    }

    private double[] spread(double[] values) {
        int step = random.nextInt(COUNT / 2) * 2 + 1;
        int at = random.nextInt(COUNT);
        double[] spread = new double[COUNT];
        for (int future = 0; future < COUNT; future++) {
            spread[future] = values[(ORDER[at] * values.length) >>> BITS];
            at = (at + step) & (COUNT - 1);
        }
        return spread;
    }

    /// The hours that all tasks so far still take.
    public Distribution hours() {
        return Distribution.of(total());
    }

    /// The committed minutes until they are done: more than they take where time is not kept.
    public Distribution committedMinutes(Attendance attendance) {
        double[] minutes = total();
        double doubt = attendance.doubt() / attendance.share();
        for (int future = 0; future < COUNT; future++) {
            double share = attendance.share() * Deviates.mean1(doubt, Deviates.KEPT[future]);
            double worked = minutes[future] * 60;
            double needed = worked / share;
            double spread = attendance.deviation() / share * Math.sqrt(needed * attendance.sessionMinutes());
            minutes[future] = Math.max(worked, needed + spread * Deviates.CHANCE[future]);
        }
        return Distribution.of(minutes);
    }

    /// A single task has its part of what is shared in its own ratios already; the more tasks, the more is missing.
    private double[] total() {
        double[] total = hours.clone();
        double missing = estimates == 0 ? 0 : Math.max(0, 1 - squares / (estimates * estimates));
        double shift = calibration.shared().shift() * missing;
        double deviation = calibration.shared().deviation() * Math.sqrt(missing);
        for (int future = 0; missing > 0 && future < COUNT; future++) {
            total[future] *= Math.exp(shift + deviation * Deviates.SHARED[future]);
        }
        for (int future = 0; added > 0 && future < COUNT; future++) {
            total[future] *= 1 + added * Deviates.mean1(GROWTH_DEVIATION, Deviates.GROWTH[future]);
        }
        return total;
    }
}
