package dev.goalsmith.bench.forecast;

import dev.goalsmith.engine.forecast.Calibration;
import dev.goalsmith.engine.forecast.Distribution;
import dev.goalsmith.engine.forecast.FinishedTask;
import dev.goalsmith.engine.forecast.Futures;
import dev.goalsmith.engine.forecast.PlannedTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/// A plan of consecutive tasks of one person, and what the person had finished before the first began.
record Question(String person, List<FinishedTask> known, List<FinishedTask> plan) {

    private static final int MOST = 300;
    private static final int LEAST = 20;
    private static final int LAST = 100;
    private static final int DRAWS = 1_000;

    /// Every plan of `size` tasks, or of single tasks every tenth.
    static List<Question> all(Map<String, List<Recorded>> people, int size) {
        List<Question> all = new ArrayList<>();
        people.forEach((person, rows) -> {
            List<Recorded> finished =
                    rows.stream().sorted(Comparator.comparing(Recorded::finish)).toList();
            int at = 0;
            while (at + size <= rows.size()) {
                String start = rows.get(at).start();
                int before = (int) finished.stream()
                        .filter(row -> row.finish().compareTo(start) < 0)
                        .count();
                if (before < LEAST) {
                    at++;
                } else {
                    all.add(new Question(
                            person,
                            tasks(finished.subList(Math.max(0, before - MOST), before)),
                            tasks(rows.subList(at, at + size))));
                    at += size;
                }
            }
        });
        return size > 1 ? all : tenth(all);
    }

    private static List<Question> tenth(List<Question> all) {
        List<Question> tenth = new ArrayList<>();
        for (int at = 9; at < all.size(); at += 10) {
            tenth.add(all.get(at));
        }
        return tenth;
    }

    private static List<FinishedTask> tasks(List<Recorded> rows) {
        return rows.stream().map(Recorded::task).toList();
    }

    Question knowing(int tasks) {
        return new Question(person, known.subList(known.size() - tasks, known.size()), plan);
    }

    double estimate() {
        return plan.stream().mapToDouble(FinishedTask::estimate).sum();
    }

    double actual() {
        return plan.stream().mapToDouble(FinishedTask::actual).sum();
    }

    Distribution forecast() {
        var futures = new Futures(Calibration.of(known), 0, 1);
        plan.forEach(task -> futures.add(new PlannedTask(task.type(), task.estimate(), 0)));
        return futures.hours();
    }

    /// Evidence-based scheduling: draws of the ratios of the last hundred tasks, sorted.
    double[] evidence() {
        var random = new SplittableRandom(plan.size());
        List<FinishedTask> last = known.subList(Math.max(0, known.size() - LAST), known.size());
        return DoubleStream.generate(() -> plan.stream()
                        .mapToDouble(task -> {
                            FinishedTask drawn = last.get(random.nextInt(last.size()));
                            return task.estimate() * drawn.actual() / drawn.estimate();
                        })
                        .sum())
                .limit(DRAWS)
                .sorted()
                .toArray();
    }
}
