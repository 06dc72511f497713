package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.plan.Rules.Cap;
import dev.goalsmith.engine.plan.Rules.Lengths;
import dev.goalsmith.engine.plan.Rules.Reserved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Lays rules on work at random, the same for the same seed.
final class RandomRules {

    private RandomRules() {}

    /// Days of 5 minutes and weeks of 15, so small that everything can be tried.
    static Work tiny(long seed) {
        return ruled(RandomWork.tiny(seed, 0), seed, 5, Lengths.ANY);
    }

    static Work of(long seed, int tasks, int oneSittingPercent) {
        Lengths lengths = seed % 2 == 0 ? Lengths.ANY : new Lengths(8, 24, 5);
        return ruled(RandomWork.of(seed, tasks, oneSittingPercent), seed, 200, lengths);
    }

    /// Tasks that may be split and wait for none of another goal, in sessions of any length.
    static Work exact(long seed, int tasks) {
        Work work = ruled(RandomWork.of(seed, tasks, 0), seed, 200, Lengths.ANY);
        var own = new ArrayList<PlanTask>();
        for (int task = 0; task < work.tasks().size(); task++) {
            PlanTask made = work.tasks().get(task);
            int goal = goal(work, task);
            List<Integer> before = made.predecessors().stream()
                    .filter(other -> goal(work, other) == goal)
                    .toList();
            own.add(new PlanTask(made.minutes(), false, before, made.release(), made.due(), made.rank()));
        }
        return work.withTasks(own);
    }

    private static Work ruled(Work work, long seed, int day, Lengths lengths) {
        var random = new SplittableRandom(seed * 31);
        Windows windows = work.windows();
        int end = windows.count() == 0 ? 0 : windows.endExclusive(windows.count() - 1);
        Set<Integer> goal = new HashSet<>();
        for (int task = 0; task < work.tasks().size(); task++) {
            if (work.tasks().get(task).rank().goal() == 1) {
                goal.add(task);
            }
        }
        var caps = new ArrayList<Cap>();
        var reserved = new ArrayList<Reserved>();
        for (int at = 0; at < end; at += day) {
            if (random.nextInt(2) == 0) {
                caps.add(new Cap(new Span(at, at + day), 1 + random.nextInt(day)));
            }
            if (at % (3 * day) == 0 && random.nextInt(2) == 0) {
                caps.add(new Cap(new Span(at, at + 3 * day), day + random.nextInt(day)));
            }
            if (random.nextInt(3) == 0) {
                int start = at + random.nextInt(day - 1);
                reserved.add(new Reserved(new Span(start, start + 1 + random.nextInt(at + day - start)), goal));
            }
        }
        return work.withRules(new Rules(caps, reserved, lengths));
    }

    /// Whether nothing waits, through any chain, for a task of the other goal.
    static boolean isExact(Work work) {
        for (int task = 0; task < work.tasks().size(); task++) {
            if (work.tasks().get(task).minutes() > 0 && waitsForOther(work, task, goal(work, task))) {
                return false;
            }
        }
        return true;
    }

    private static boolean waitsForOther(Work work, int task, int goal) {
        for (int before : work.tasks().get(task).predecessors()) {
            boolean other = work.tasks().get(before).minutes() > 0 && goal(work, before) != goal;
            if (other || waitsForOther(work, before, goal)) {
                return true;
            }
        }
        return false;
    }

    private static int goal(Work work, int task) {
        return work.tasks().get(task).rank().goal();
    }
}
