package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Looks for an order of tasks that need one sitting which makes the greatest lateness smaller.
///
/// It starts from an order that a list gave and moves one task at a time or lets two change places; an order is kept
/// while it is no worse than one some steps ago (late acceptance hill climbing: Burke and Bykov, European Journal of
/// Operational Research 258, 2017). It is the same for the same work, because it counts steps instead of time.
final class SittingSearch {

    private static final int MEMORY = 64;

    private final Prepared work;
    private final Layout packing;
    private final SplittableRandom random;
    private final TaskOrder order;
    private final int[] best;
    /// By task, in the order that was last accepted.
    private final int[] end;
    private final int[] lateTasks;
    private int late;
    private int least;

    SittingSearch(Layout packing, Runs from, long seed) {
        this.packing = packing;
        work = packing.work;
        random = new SplittableRandom(seed);
        best = orderOf(work, from);
        order = new TaskOrder(work.network, best.clone());
        end = new int[best.length];
        lateTasks = new int[best.length];
        packing.pack(best, null);
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
        long now = excess(Long.MAX_VALUE);
        Arrays.fill(memory, now);
        for (int step = 0; step < steps && least > enough; step++) {
            int from = order.position(pick());
            int to = place(order.tasks[from]);
            if (to == from) {
                continue;
            }
            boolean swaps = random.nextBoolean() && order.maySwap(from, to);
            change(swaps, from, to);
            int slot = step & (MEMORY - 1);
            long then = excess(Math.max(now, memory[slot]));
            if (then == 0) {
                least = packing.lateness();
                System.arraycopy(order.tasks, 0, best, 0, best.length);
                now = excess(Long.MAX_VALUE);
                Arrays.fill(memory, now);
            } else if (then <= now || then <= memory[slot]) {
                now = then;
            } else {
                change(swaps, to, from);
            }
            memory[slot] = now;
        }
    }

    private void change(boolean swaps, int from, int to) {
        if (swaps) {
            order.swap(from, to);
        } else {
            order.move(from, to);
        }
    }

    /// How much the order is later than one minute less than the least; what is too late is remembered if it is no
    /// more than `most`.
    private long excess(long most) {
        long excess = packing.excess(order.tasks, least - 1, most);
        if (excess <= most) {
            remember();
        }
        return excess;
    }

    private void remember() {
        System.arraycopy(packing.end, 0, end, 0, end.length);
        late = 0;
        for (int task = 0; task < end.length; task++) {
            if (work.minutes[task] > 0 && end[task] - work.due[task] >= least) {
                lateTasks[late++] = task;
            }
        }
    }

    Runs runs() {
        var runs = new Runs(best.length * 2);
        packing.pack(best, runs);
        return runs.byTime();
    }

    /// A task that is too late, or what it waits for, or any task.
    private int pick() {
        if (late == 0 || random.nextInt(3) > 0) {
            return random.nextInt(best.length);
        }
        int task = lateTasks[random.nextInt(late)];
        while (random.nextInt(3) == 0) {
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
            if (latest < 0 || end[other] > end[latest]) {
                latest = other;
            }
        }
        return latest;
    }

    /// A position between the last predecessor and the first successor, maybe its own.
    private int place(int task) {
        int first = order.first(task);
        return first + random.nextInt(order.last(task) - first + 1);
    }
}
