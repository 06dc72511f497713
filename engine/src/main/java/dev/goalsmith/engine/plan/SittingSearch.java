package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Looks for an order of tasks that need one sitting which makes the greatest lateness smaller.
///
/// It starts from an order that a list gave and moves one task at a time; an order is kept while it is no worse than
/// one some steps ago (late acceptance hill climbing: Burke and Bykov, European Journal of Operational Research 258,
/// 2017). It is the same for the same work, because it counts steps instead of time.
final class SittingSearch {

    private static final int MEMORY = 64;

    private final Prepared work;
    private final Layout packing;
    private final SplittableRandom random;
    private final int[] order;
    private final int[] position;
    private final int[] best;
    private final int[] lateTasks;
    private int least;

    SittingSearch(Layout packing, Runs from, long seed) {
        this.packing = packing;
        work = packing.work;
        random = new SplittableRandom(seed);
        order = orderOf(work, from);
        position = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            position[order[at]] = at;
        }
        best = order.clone();
        lateTasks = new int[order.length];
        packing.pack(order, null);
        least = packing.lateness();
    }

    /// All tasks by their start, what comes first first; those without minutes in the order of the network.
    static int[] orderOf(Prepared work, Runs runs) {
        int[] begin = new int[work.size()];
        Arrays.fill(begin, -1);
        for (int at = runs.size() - 1; at >= 0; at--) {
            begin[runs.task(at)] = runs.start(at);
        }
        long[] keys = new long[begin.length];
        for (int at = 0; at < keys.length; at++) {
            int task = work.network.order[at];
            for (int next = work.network.firstPredecessor[task];
                    next < work.network.firstPredecessor[task + 1];
                    next++) {
                begin[task] = Math.max(begin[task], begin[work.network.predecessors[next]]);
            }
            keys[at] = (long) (begin[task] + 1) * Work.MOST_TASKS + at;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            order[at] = work.network.order[(int) (keys[at] & (Work.MOST_TASKS - 1))];
        }
        return order;
    }

    /// Stops when the lateness is `enough` or after `steps` orders.
    void improve(int enough, int steps) {
        long[] memory = new long[MEMORY];
        packing.pack(order, null);
        long now = packing.excess(least - 1);
        Arrays.fill(memory, now);
        for (int step = 0; step < steps && least > enough; step++) {
            int task = pick();
            int from = position[task];
            int to = place(task);
            if (to == from) {
                continue;
            }
            move(from, to);
            packing.pack(order, null);
            long then = packing.excess(least - 1);
            int slot = step & (MEMORY - 1);
            if (then == 0) {
                least = packing.lateness();
                System.arraycopy(order, 0, best, 0, best.length);
                now = packing.excess(least - 1);
                Arrays.fill(memory, now);
            } else if (then <= now || then <= memory[slot]) {
                now = then;
            } else {
                move(to, from);
            }
            memory[slot] = now;
        }
    }

    Runs runs() {
        var runs = new Runs(order.length * 2);
        packing.pack(best, runs);
        return runs.byTime();
    }

    /// A task that is too late, or what it waits for, or any task.
    private int pick() {
        if (random.nextInt(4) == 0) {
            return order[random.nextInt(order.length)];
        }
        int count = 0;
        for (int task = 0; task < order.length; task++) {
            if (work.minutes[task] > 0 && packing.end[task] - work.due[task] >= least) {
                lateTasks[count++] = task;
            }
        }
        int task = count == 0 ? order[random.nextInt(order.length)] : lateTasks[random.nextInt(count)];
        while (random.nextInt(3) > 0) {
            int binding = binding(task);
            if (binding < 0) {
                break;
            }
            task = binding;
        }
        return task;
    }

    private int binding(int task) {
        int latest = -1;
        for (int at = work.network.firstPredecessor[task]; at < work.network.firstPredecessor[task + 1]; at++) {
            int other = work.network.predecessors[at];
            if (latest < 0 || packing.end[other] > packing.end[latest]) {
                latest = other;
            }
        }
        return latest;
    }

    /// Another position between the last predecessor and the first successor; its own if there is none.
    private int place(int task) {
        int low = 0;
        int high = order.length - 1;
        for (int at = work.network.firstPredecessor[task]; at < work.network.firstPredecessor[task + 1]; at++) {
            low = Math.max(low, position[work.network.predecessors[at]] + 1);
        }
        for (int at = work.network.firstSuccessor[task]; at < work.network.firstSuccessor[task + 1]; at++) {
            high = Math.min(high, position[work.network.successors[at]] - 1);
        }
        return low + random.nextInt(high - low + 1);
    }

    private void move(int from, int to) {
        int task = order[from];
        int step = from < to ? 1 : -1;
        for (int at = from; at != to; at += step) {
            order[at] = order[at + step];
            position[order[at]] = at;
        }
        order[to] = task;
        position[task] = to;
    }
}
