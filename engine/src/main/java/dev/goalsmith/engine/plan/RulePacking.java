package dev.goalsmith.engine.plan;

import org.jspecify.annotations.Nullable;

/// Puts tasks one after the other, in a given order, into the first time that the [Rules] leave to them.
///
/// Without lengths and tasks in one sitting that is what working by the order as a priority comes to: a task gives way
/// whenever one that stands before it may begin.
final class RulePacking extends Layout {

    private final FreeCells free;
    private final Cells cells;
    private final Rules.Lengths lengths;

    RulePacking(Prepared work, Cells cells, Rules.Lengths lengths) {
        super(work);
        this.cells = cells;
        this.lengths = lengths;
        free = new FreeCells(cells);
    }

    @Override
    void pack(int[] order, @Nullable Runs runs) {
        free.clear();
        for (int task : order) {
            end[task] = ready(task);
            if (work.minutes[task] > 0) {
                put(task, runs);
            }
        }
    }

    private void put(int task, @Nullable Runs runs) {
        int left = work.minutes[task];
        boolean whole = work.oneSitting[task] || left < 2 * lengths.shortest();
        int ready = end[task];
        while (left > 0) {
            int from = free.take(
                    task,
                    ready,
                    whole ? left : lengths.shortest(),
                    whole ? left : Math.min(left, lengths.longest()),
                    left);
            left -= free.taken();
            end[task] = from + free.taken();
            if (runs != null) {
                runs.add(task, from, end[task]);
            }
            ready = afterPause(end[task]);
        }
    }

    private int afterPause(int end) {
        int window = cells.window[cells.at(end - 1)];
        return window == work.free.count() ? end : Math.min(end + lengths.pause(), work.free.before(window + 1));
    }
}
