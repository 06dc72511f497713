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
    void clear() {
        free.clear();
    }

    @Override
    void put(int task, int ready, @Nullable Runs runs) {
        int left = work.minutes[task];
        boolean whole = work.oneSitting[task] || left < 2 * lengths.shortest();
        int from = ready;
        while (left > 0) {
            from = free.take(
                    task,
                    from,
                    whole ? left : lengths.shortest(),
                    whole ? left : Math.min(left, lengths.longest()),
                    left);
            left -= free.taken();
            end[task] = from + free.taken();
            if (runs != null) {
                runs.add(task, from, end[task]);
            }
            from = afterPause(end[task]);
        }
    }

    private int afterPause(int end) {
        int window = cells.window[cells.at(end - 1)];
        return window == work.free.count() ? end : Math.min(end + lengths.pause(), work.free.before(window + 1));
    }
}
