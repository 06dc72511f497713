package dev.goalsmith.engine.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// People whose estimates turn out as a test says.
final class People {

    private People() {}

    /// Tasks of three types and many sizes, whose ratios are log-normal around `middle`.
    static List<FinishedTask> history(int tasks, double middle, double deviation, long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, tasks)
                .mapToObj(_ -> {
                    PlannedTask task = task(random);
                    double ratio = middle * Math.exp(deviation * Normal.quantile(random.nextDouble(0.001, 0.999)));
                    return new FinishedTask(task.type(), task.estimate(), task.estimate() * ratio);
                })
                .toList();
    }

    static List<PlannedTask> tasks(int tasks, long seed) {
        var random = new SplittableRandom(seed);
        var planned = new ArrayList<PlannedTask>();
        for (int at = 0; at < tasks; at++) {
            planned.add(task(random));
        }
        return planned;
    }

    private static PlannedTask task(SplittableRandom random) {
        return new PlannedTask("type " + random.nextInt(3), random.nextInt(1, 40) / 4.0, 0);
    }

    static Distribution hours(List<FinishedTask> history, List<PlannedTask> tasks) {
        return futures(history, tasks, 0).hours();
    }

    static Futures futures(List<FinishedTask> history, List<PlannedTask> tasks, double added) {
        var futures = new Futures(Calibration.of(history), added, 1);
        tasks.forEach(futures::add);
        return futures;
    }
}
