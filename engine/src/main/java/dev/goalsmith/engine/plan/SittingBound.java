package dev.goalsmith.engine.plan;

import org.jspecify.annotations.Nullable;

/// Raises the bound on the lateness of tasks that need one sitting by what the ends of the windows cost.
///
/// For a lateness that is asked about, every task gets the earliest start and the latest end that its predecessors, its
/// successors and the windows leave to it (heads and tails: Carlier, "The one-machine sequencing problem", European
/// Journal of Operational Research 11, 1982). When Hall's condition fails for these dates, or the windows can't be
/// filled well enough ([SittingFill]), no order is that early.
final class SittingBound {

    private static final int NEVER = 1 << 29;

    private final Prepared work;
    private final Rooms rooms;
    private final int[] head;
    private final int[] tail;

    SittingBound(Prepared work) {
        this.work = work;
        rooms = new Rooms(work.free);
        head = work.release.clone();
        tail = new int[work.size()];
        setHeads();
    }

    /// The least lateness from `low` to `high` that is not proved to be impossible; `high` is known to be possible.
    int raised(int low, int high) {
        int fluid = raised(low, high, null);
        return SittingFill.covers(work) ? raised(fluid, high, new SittingFill(work)) : fluid;
    }

    private int raised(int low, int high, @Nullable SittingFill fill) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = Math.floorDiv(from + to, 2);
            if (mayBe(middle, fill)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /// The work with these heads, and the tails for `lateness`, as dates; null if a task has no room between them.
    @Nullable
    Prepared sharpened(int lateness) {
        return setTails(lateness) ? work.withDates(head.clone(), tail.clone()) : null;
    }

    private boolean mayBe(int lateness, @Nullable SittingFill fill) {
        if (!setTails(lateness)) {
            return false;
        }
        return fill == null
                ? new EarliestDue(new Dates(work.minutes, head, tail, work.network.order)).lateness() <= 0
                : fill.mayHold(head, tail);
    }

    private void setHeads() {
        for (int task : work.network.order) {
            for (int at = work.network.firstPredecessor[task]; at < work.network.firstPredecessor[task + 1]; at++) {
                int before = work.network.predecessors[at];
                head[task] = Math.max(head[task], head[before] + work.minutes[before]);
            }
            if (work.oneSitting[task]) {
                head[task] = rooms.firstWith(work.minutes[task], head[task]);
            }
        }
    }

    /// Whether every task has room between its head and its tail.
    private boolean setTails(int lateness) {
        for (int at = work.size() - 1; at >= 0; at--) {
            int task = work.network.order[at];
            int end = work.minutes[task] == 0 ? NEVER : work.ownDue[task] + lateness;
            for (int next = work.network.firstSuccessor[task]; next < work.network.firstSuccessor[task + 1]; next++) {
                int after = work.network.successors[next];
                end = Math.min(end, tail[after] - work.minutes[after]);
            }
            tail[task] = work.oneSitting[task] ? rooms.lastWith(work.minutes[task], end) : end;
            if (head[task] + work.minutes[task] > tail[task]) {
                return false;
            }
        }
        return true;
    }
}
