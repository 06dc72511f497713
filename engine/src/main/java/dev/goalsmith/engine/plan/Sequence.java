package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.List;

/// The person's own order of all tasks, as a number per task: 0 comes first.
///
/// Inside a goal the sequence decides, then importance, then urgency, then the place in the list. Between goals the
/// more important next task goes first, then the more urgent one, then the goal that stands first.
final class Sequence {

    private Sequence() {}

    static int[] of(List<PlanTask> tasks) {
        long[] keys = new long[tasks.size()];
        int goals = 0;
        boolean sorted = true;
        for (int task = 0; task < keys.length; task++) {
            Rank rank = tasks.get(task).rank();
            goals = Math.max(goals, rank.goal() + 1);
            keys[task] = key(rank, task);
            sorted &= task == 0 || keys[task - 1] <= keys[task];
        }
        if (!sorted) {
            Arrays.sort(keys);
        }
        return goals <= 1 ? numbered(keys) : merged(keys, tasks, goals);
    }

    private static long key(Rank rank, int task) {
        int weight = (Rank.HIGHEST - rank.importance()) * 8 + Rank.HIGHEST - rank.urgency();
        return ((long) rank.sequence() << 26 | (long) weight << 20) | task;
    }

    private static int task(long key) {
        return (int) (key & (Work.MOST_TASKS - 1));
    }

    private static int[] numbered(long[] keys) {
        int[] numbers = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            numbers[task(keys[at])] = at;
        }
        return numbers;
    }

    private static int[] merged(long[] keys, List<PlanTask> tasks, int goals) {
        int[][] queues = queues(keys, tasks, goals);
        int[] heads = new int[goals];
        int[] numbers = new int[keys.length];
        for (int number = 0; number < keys.length; number++) {
            int goal = nextGoal(queues, heads, tasks);
            numbers[queues[goal][heads[goal]++]] = number;
        }
        return numbers;
    }

    private static int[][] queues(long[] keys, List<PlanTask> tasks, int goals) {
        int[] sizes = new int[goals];
        for (PlanTask task : tasks) {
            sizes[task.rank().goal()]++;
        }
        int[][] queues = new int[goals][];
        for (int goal = 0; goal < goals; goal++) {
            queues[goal] = new int[sizes[goal]];
        }
        int[] filled = new int[goals];
        for (long key : keys) {
            int goal = tasks.get(task(key)).rank().goal();
            queues[goal][filled[goal]++] = task(key);
        }
        return queues;
    }

    private static int nextGoal(int[][] queues, int[] heads, List<PlanTask> tasks) {
        int best = -1;
        int bestWeight = -1;
        for (int goal = 0; goal < queues.length; goal++) {
            if (heads[goal] < queues[goal].length) {
                Rank rank = tasks.get(queues[goal][heads[goal]]).rank();
                int weight = rank.importance() * 8 + rank.urgency();
                if (weight > bestWeight) {
                    best = goal;
                    bestWeight = weight;
                }
            }
        }
        return best;
    }
}
