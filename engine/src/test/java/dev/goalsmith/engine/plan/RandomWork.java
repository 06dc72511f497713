package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Makes work at random, the same for the same seed.
final class RandomWork {

    private final SplittableRandom random;
    private final int tasks;
    private final int longest;
    private final int oneSittingPercent;

    private RandomWork(long seed, int tasks, int longest, int oneSittingPercent) {
        this.random = new SplittableRandom(seed);
        this.tasks = tasks;
        this.longest = longest;
        this.oneSittingPercent = oneSittingPercent;
    }

    /// Up to five tasks of up to three minutes: small enough to try everything.
    static Work tiny(long seed, int oneSittingPercent) {
        var random = new SplittableRandom(seed);
        return new RandomWork(seed, 1 + random.nextInt(5), 3, oneSittingPercent).make();
    }

    static Work of(long seed, int tasks, int oneSittingPercent) {
        return new RandomWork(seed, tasks, 40, oneSittingPercent).make();
    }

    private Work make() {
        var list = new ArrayList<PlanTask>();
        int total = 0;
        for (int task = 0; task < tasks; task++) {
            list.add(task(task));
            total += list.getLast().minutes();
        }
        Windows windows = windows(total * 2 + longest * 3);
        var dated = new ArrayList<PlanTask>();
        for (PlanTask task : list) {
            dated.add(dated(task, windows.wallEnd(Math.max(1, total)) + longest));
        }
        return new Work(dated, windows, List.of(), random.nextBoolean() ? Aim.OWN_SEQUENCE : Aim.LEAST_LATENESS);
    }

    private PlanTask task(int task) {
        var predecessors = new ArrayList<Integer>();
        for (int other = Math.max(0, task - 5); other < task; other++) {
            if (random.nextInt(4) == 0) {
                predecessors.add(other);
            }
        }
        boolean oneSitting = random.nextInt(100) < oneSittingPercent;
        int minutes = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(longest);
        Rank rank = new Rank(random.nextInt(3) == 0 ? 1 : 0, random.nextInt(tasks), 1 + random.nextInt(5), 3);
        return new PlanTask(minutes, oneSitting, predecessors, 0, PlanTask.NO_DUE, rank);
    }

    private PlanTask dated(PlanTask task, int span) {
        int release = random.nextInt(3) == 0 ? random.nextInt(span) : 0;
        int due = random.nextInt(3) == 0 ? PlanTask.NO_DUE : random.nextInt(span);
        return new PlanTask(task.minutes(), task.oneSitting(), task.predecessors(), release, due, task.rank());
    }

    /// Windows from one to three times `longest` with gaps, so many that they hold `minutes`.
    private Windows windows(int minutes) {
        var spans = new ArrayList<Span>();
        int at = 0;
        for (int held = 0; held < minutes; ) {
            at += random.nextInt(longest * 2);
            int length = longest + random.nextInt(longest * 2);
            spans.add(new Span(at, at + length));
            at += length;
            held += length;
        }
        return Windows.of(spans);
    }
}
