package dev.goalsmith.engine.plan;

import java.util.Arrays;

/// Whether windows can hold tasks in one sitting between their dates, however these are chosen to fill each window.
///
/// The tasks that have to stand between two dates need so many minutes; a window gives them no more than the greatest
/// sum of some of them that it holds. What tasks that may be split need is left out. Takes n² steps for each window.
final class SittingFill {

    static final int MOST_TASKS = 200;

    /// Sums are bits of one number; a window of more units counts as one that can be filled.
    private static final int MOST_UNITS = 62;

    private final Prepared work;
    private final Windows free;
    private final int unit;
    private final int[] tasks;
    /// By window the sums of tasks that it may hold, in units, and the greatest that fits.
    private final long[] sums;
    private final int[] filled;

    SittingFill(Prepared work) {
        this.work = work;
        free = work.free;
        tasks = Arrays.stream(work.network.order)
                .filter(task -> isSitting(work, task))
                .toArray();
        unit = Arrays.stream(tasks).map(task -> work.minutes[task]).reduce(0, SittingFill::greatestDivisor);
        sums = new long[free.count() + 1];
        filled = new int[free.count() + 1];
    }

    static boolean covers(Prepared work) {
        return work.size() <= MOST_TASKS;
    }

    private static boolean isSitting(Prepared work, int task) {
        return work.oneSitting[task] && work.minutes[task] > 0;
    }

    private static int greatestDivisor(int one, int other) {
        return other == 0 ? one : greatestDivisor(other, one % other);
    }

    /// `head` and `tail` say by task its earliest start and its latest end.
    boolean mayHold(int[] head, int[] tail) {
        int[] byTail = byTail(tail);
        if (byTail.length > 0 && tail[byTail[byTail.length - 1]] > free.total()) {
            return true;
        }
        return Arrays.stream(tasks)
                .map(task -> head[task])
                .distinct()
                .allMatch(from -> mayHold(byTail, head, tail, from));
    }

    private int[] byTail(int[] tail) {
        long[] keys = Arrays.stream(tasks)
                .mapToLong(task -> (long) tail[task] * Work.MOST_TASKS + task)
                .sorted()
                .toArray();
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & (Work.MOST_TASKS - 1)))
                .toArray();
    }

    /// The tasks that begin at `from` or later, those that end first first.
    private boolean mayHold(int[] byTail, int[] head, int[] tail, int from) {
        Arrays.fill(sums, 1);
        Arrays.fill(filled, 0);
        int needed = 0;
        int held = 0;
        for (int task : byTail) {
            if (head[task] >= from) {
                needed += work.minutes[task];
                held += add(task, head[task], tail[task], from);
                if (needed > held) {
                    return false;
                }
            }
        }
        return true;
    }

    /// How much more the windows hold with `task`, whose tail is the last of all so far.
    private int add(int task, int head, int tail, int from) {
        int more = 0;
        int minutes = work.minutes[task];
        for (int window = free.windowAt(head); window < free.count() && free.before(window) < tail; window++) {
            int end = Math.min(free.before(window + 1), tail);
            if (end - Math.max(free.before(window), head) >= minutes) {
                int fill = fill(window, minutes / unit, end - Math.max(free.before(window), from));
                more += fill - filled[window];
                filled[window] = fill;
            }
        }
        return more;
    }

    private int fill(int window, int units, int room) {
        if (room / unit > MOST_UNITS) {
            return room;
        }
        sums[window] |= sums[window] << units;
        long fitting = sums[window] & ((2L << (room / unit)) - 1);
        return Math.max(filled[window], (63 - Long.numberOfLeadingZeros(fitting)) * unit);
    }
}
