package dev.goalsmith.engine.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A person of whom all is known: tasks that are finished and those that will be.
record MadeUp(List<FinishedTask> history, List<FinishedTask> future) {

    /// In which way a person estimates; all are wrong by a log-normal factor of their own.
    enum Manner {
        ALIKE,
        /// Twenty tasks in a row have an error in common.
        IN_BLOCKS,
        /// Tasks take longer and longer, or shorter and shorter.
        DRIFTING,
        /// Notes just the estimate, quarters of an hour or, from two on, hours; one time in 200 the comma is wrong.
        SLOPPY
    }

    static MadeUp person(Manner manner, int known, int planned, long seed) {
        var random = new SplittableRandom(seed);
        double middle = 0.2 + 0.25 * random.nextGaussian();
        double deviation = random.nextDouble(0.3, 0.6);
        double drift = manner == Manner.DRIFTING ? random.nextDouble(-0.4, 0.4) : 0;
        int begun = random.nextInt(20);
        double together = 0;
        var finished = new ArrayList<FinishedTask>();
        for (int at = 0; at < known + planned; at++) {
            if (manner == Manner.IN_BLOCKS && (at == 0 || (at + begun) % 20 == 0)) {
                together = 0.2 * random.nextGaussian();
            }
            double error = middle + together + drift * at / (known + planned) + deviation * random.nextGaussian();
            double estimate = estimate(random);
            double actual = estimate * Math.exp(error);
            double noted = manner == Manner.SLOPPY ? noted(estimate, actual, random) : actual;
            finished.add(new FinishedTask("type " + random.nextInt(3), estimate, noted));
        }
        List<FinishedTask> history = finished.subList(0, known);
        return new MadeUp(
                manner == Manner.SLOPPY ? typed(history, random) : history, finished.subList(known, finished.size()));
    }

    private static List<FinishedTask> typed(List<FinishedTask> history, SplittableRandom random) {
        return history.stream()
                .map(task -> random.nextInt(200) > 0
                        ? task
                        : new FinishedTask(
                                task.type(),
                                task.estimate(),
                                random.nextBoolean() ? task.actual() * 10 : task.actual() / 10))
                .toList();
    }

    List<PlannedTask> plan() {
        return future.stream()
                .map(task -> new PlannedTask(task.type(), task.estimate(), 0))
                .toList();
    }

    /// The hours that the plan will take.
    double truth() {
        return future.stream().mapToDouble(FinishedTask::actual).sum();
    }

    private static double estimate(SplittableRandom random) {
        return Math.max(0.25, Math.round(4 * Math.exp(0.9 * random.nextGaussian())) / 4.0);
    }

    private static double noted(double estimate, double actual, SplittableRandom random) {
        boolean near = Math.abs(Math.log(actual / estimate)) < 0.4;
        double parts = actual < 2 ? 4 : 1;
        return near && random.nextInt(5) < 2 ? estimate : Math.max(0.25, Math.round(actual * parts) / parts);
    }
}
