package dev.goalsmith.engine.plan;

import java.util.BitSet;

/// Puts tasks that would be too late forward in an order, with what they wait for, and no further than they must go.
final class PutForward {

    private final Layout layout;
    private final Prepared work;
    private final int allowed;
    private int[] order;
    private int[] best;
    private int least;

    PutForward(Layout layout, int[] order, int allowed) {
        this.layout = layout;
        this.order = order;
        this.allowed = allowed;
        work = layout.work;
        best = order;
        least = Integer.MAX_VALUE;
    }

    /// The best order found when nothing is too late any more, nothing can go further, or `most` orders were tried.
    int[] improved(int most) {
        int tries = 0;
        int late = firstLate();
        while (late >= 0 && tries < most) {
            int task = order[late];
            int back = 1;
            int[] forward = order;
            do {
                int to = Math.max(0, late - back);
                forward = before(late, to);
                layout.pack(forward, null);
                back *= 2;
                tries++;
            } while (layout.end[task] - work.due[task] > allowed && back < 2 * late && tries < most);
            if (layout.end[task] - work.due[task] > allowed) {
                return best;
            }
            order = forward;
            late = firstLate();
        }
        return best;
    }

    /// Where the first task stands that is too late, or -1.
    private int firstLate() {
        layout.pack(order, null);
        if (layout.lateness() < least) {
            least = layout.lateness();
            best = order;
        }
        for (int at = 0; at < order.length; at++) {
            if (work.minutes[order[at]] > 0 && layout.end[order[at]] - work.due[order[at]] > allowed) {
                return at;
            }
        }
        return -1;
    }

    /// The order with the task at `from`, and what it waits for between there and `to`, moved to `to`.
    private int[] before(int from, int to) {
        var moved = new BitSet();
        moved.set(order[from]);
        int[] found = order.clone();
        int last = from;
        for (int at = from; at >= to; at--) {
            if (moved.get(order[at])) {
                for (int next = work.network.firstPredecessor[order[at]];
                        next < work.network.firstPredecessor[order[at] + 1];
                        next++) {
                    moved.set(work.network.predecessors[next]);
                }
            } else {
                found[last--] = order[at];
            }
        }
        for (int at = from; at >= to; at--) {
            if (moved.get(order[at])) {
                found[last--] = order[at];
            }
        }
        return found;
    }
}
