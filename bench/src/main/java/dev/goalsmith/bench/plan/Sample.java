package dev.goalsmith.bench.plan;

import dev.goalsmith.engine.plan.Aim;
import dev.goalsmith.engine.plan.PlanTask;
import dev.goalsmith.engine.plan.Rank;
import dev.goalsmith.engine.plan.Span;
import dev.goalsmith.engine.plan.Windows;
import dev.goalsmith.engine.plan.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Makes work as people have it: tasks of a quarter of an hour to four hours, most of them after one or two others that
/// stand not far before them, some with dates, and windows every Monday, Thursday and Saturday.
final class Sample {

    private static final int DAY = 24 * 60;
    private static final int[] MINUTES = {15, 30, 30, 45, 60, 60, 90, 90, 120, 180, 240};
    /// Minutes of windows in a week: from 19 to 21, from 7 to 9 and from 9 to 13 o'clock.
    private static final int A_WEEK = 480;

    private final SplittableRandom random;
    private final int size;

    private Sample(int size, long seed) {
        this.size = size;
        random = new SplittableRandom(seed);
    }

    /// Tasks that may be split, the same for the same seed. Some of them are late, whatever the plan.
    static Work work(int size, long seed) {
        return new Sample(size, seed).work();
    }

    private Work work() {
        int[] minutes = new int[size];
        int total = 0;
        for (int task = 0; task < size; task++) {
            minutes[task] = MINUTES[random.nextInt(MINUTES.length)];
            total += minutes[task];
        }
        int weeks = total / A_WEEK + total / A_WEEK / 3 + 4;
        int span = (int) ((long) total * 7 * DAY / A_WEEK) + 7 * DAY;
        var tasks = new ArrayList<PlanTask>();
        for (int task = 0; task < size; task++) {
            int about = (int) ((long) span * task / size);
            int release = random.nextInt(10) == 0 ? Math.max(0, about - random.nextInt(1 + span / 5)) : 0;
            int due = random.nextInt(5) == 0 ? about + 7 * DAY + random.nextInt(1 + span / 5) : PlanTask.NO_DUE;
            Rank rank = new Rank(0, task, 1 + random.nextInt(Rank.HIGHEST), 3);
            tasks.add(new PlanTask(minutes[task], false, predecessors(task), release, due, rank));
        }
        return new Work(tasks, windows(weeks), List.of(), Aim.OWN_SEQUENCE);
    }

    private List<Integer> predecessors(int task) {
        int reach = 1 + (int) Math.sqrt(size);
        return random.ints(
                        random.nextInt(4), Math.max(0, task - 2 * reach), task - reach + 1 > 0 ? task - reach + 1 : 1)
                .filter(other -> other < task)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static Windows windows(int weeks) {
        var spans = new ArrayList<Span>();
        for (int week = 0; week < weeks; week++) {
            int monday = week * 7 * DAY;
            spans.add(new Span(monday + 19 * 60, monday + 21 * 60));
            spans.add(new Span(monday + 3 * DAY + 7 * 60, monday + 3 * DAY + 9 * 60));
            spans.add(new Span(monday + 5 * DAY + 9 * 60, monday + 5 * DAY + 13 * 60));
        }
        return Windows.of(spans);
    }
}
