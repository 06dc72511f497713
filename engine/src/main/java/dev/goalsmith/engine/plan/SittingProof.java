package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Tries every order of a few tasks that all need one sitting, until one is early enough or none is left.
///
/// Only orders in which no task could be done in the time that another one leaves empty are tried (active schedules:
/// Giffler and Thompson, Operations Research 8, 1960); a set of tasks that once could not be completed in time is not
/// tried again from the same or a later moment; and an order is left as soon as Hall's condition fails for the rest.
final class SittingProof {

    /// More tasks than bits in a set are not tried.
    static final int MOST_TASKS = 64;

    /// What trying came to.
    enum Verdict {
        FOUND,
        IMPOSSIBLE,
        UNDECIDED
    }

    private final Prepared work;
    private final Rooms rooms;
    /// The tasks with minutes, by place; what follows counts in this order.
    private final int[] tasks;
    private final long[] waitsFor;
    private final SittingBound bound;
    private final int[] latestEnd;
    /// Those of [#tasks] that end first first.
    private int[] byEnd;
    private final int[] order;
    private final long[] failedSets;
    private final int[] failedFrom;
    private int nodes;

    SittingProof(Prepared work, SittingBound bound, int nodes) {
        this.work = work;
        this.bound = bound;
        this.nodes = nodes;
        rooms = new Rooms(work.free);
        tasks = Arrays.stream(work.taskAt)
                .filter(task -> work.minutes[task] > 0)
                .toArray();
        long[] predecessors = predecessors();
        waitsFor = Arrays.stream(tasks).mapToLong(task -> predecessors[task]).toArray();
        latestEnd = new int[tasks.length];
        byEnd = new int[0];
        order = new int[tasks.length];
        int memory = Integer.highestOneBit(Math.max(1024, Math.min(nodes, 1 << 18))) * 2;
        failedSets = new long[memory];
        failedFrom = new int[memory];
    }

    /// Whether this work is of the kind that can be tried.
    static boolean covers(Prepared work) {
        int count = 0;
        for (int task = 0; task < work.size(); task++) {
            boolean done = work.minutes[task] == 0;
            if (!done && !work.oneSitting[task]) {
                return false;
            }
            count += done ? 0 : 1;
        }
        return count < MOST_TASKS;
    }

    /// Whether there is an order with no lateness above `lateness`.
    Verdict tryFor(int lateness) {
        Arrays.fill(failedSets, 0);
        Prepared sharp = bound.sharpened(lateness);
        if (sharp == null) {
            return Verdict.IMPOSSIBLE;
        }
        for (int at = 0; at < tasks.length; at++) {
            latestEnd[at] = sharp.due[tasks[at]];
        }
        byEnd = IntStream.range(0, tasks.length)
                .boxed()
                .sorted(Comparator.comparingInt(at -> sharp.placeOf[tasks[at]]))
                .mapToInt(Integer::intValue)
                .toArray();
        if (complete(0, 0, 0)) {
            return Verdict.FOUND;
        }
        return nodes > 0 ? Verdict.IMPOSSIBLE : Verdict.UNDECIDED;
    }

    /// The order that was found, as runs.
    Runs runs() {
        var runs = new Runs(tasks.length);
        int now = 0;
        for (int at : order) {
            int start = start(at, now);
            now = start + work.minutes[tasks[at]];
            runs.add(tasks[at], start, now);
        }
        return runs;
    }

    /// Completes an order in which `done` ends at `now`.
    private boolean complete(long done, int depth, int now) {
        if (depth == tasks.length) {
            return true;
        }
        if (nodes-- <= 0 || !leavesRoom(done, now) || hasFailed(done, now)) {
            return false;
        }
        int firstEnd = firstEnd(done, now);
        for (int at = 0; at < tasks.length && firstEnd >= 0; at++) {
            if (isNext(at, done)) {
                int start = start(at, now);
                order[depth] = at;
                if (start < firstEnd && complete(done | 1L << at, depth + 1, start + work.minutes[tasks[at]])) {
                    return true;
                }
            }
        }
        if (nodes > 0) {
            fail(done, now);
        }
        return false;
    }

    private boolean isNext(int at, long done) {
        return (done >>> at & 1) == 0 && (waitsFor[at] & ~done) == 0;
    }

    /// The earliest end of a task that may be next; -1 if one of them would be too late already.
    private int firstEnd(long done, int now) {
        int first = Integer.MAX_VALUE;
        for (int at = 0; at < tasks.length; at++) {
            if (isNext(at, done)) {
                int end = start(at, now) + work.minutes[tasks[at]];
                if (end > latestEnd[at]) {
                    return -1;
                }
                first = Math.min(first, end);
            }
        }
        return first;
    }

    /// Hall's condition for what is left.
    private boolean leavesRoom(long done, int now) {
        int end = now;
        for (int at : byEnd) {
            if ((done >>> at & 1) == 0) {
                end += work.minutes[tasks[at]];
                if (end > latestEnd[at]) {
                    return false;
                }
            }
        }
        return true;
    }

    private int start(int at, int now) {
        int task = tasks[at];
        return rooms.firstWith(work.minutes[task], Math.max(now, work.release[task]));
    }

    private boolean hasFailed(long done, int now) {
        int slot = slot(done);
        return failedSets[slot] == done && done != 0 && failedFrom[slot] <= now;
    }

    private void fail(long done, int now) {
        int slot = slot(done);
        failedSets[slot] = done;
        failedFrom[slot] = now;
    }

    private int slot(long done) {
        long mixed = done * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (failedSets.length - 1);
    }

    /// What the task waits for, through tasks that need no minutes.
    private long[] predecessors() {
        long[] masks = new long[work.size()];
        int[] bitOf = new int[work.size()];
        for (int at = 0; at < tasks.length; at++) {
            bitOf[tasks[at]] = at;
        }
        for (int task : work.network.order) {
            int last = work.network.firstPredecessor[task + 1];
            for (int next = work.network.firstPredecessor[task]; next < last; next++) {
                int before = work.network.predecessors[next];
                masks[task] |= work.minutes[before] > 0 ? 1L << bitOf[before] : masks[before];
            }
        }
        return masks;
    }
}
