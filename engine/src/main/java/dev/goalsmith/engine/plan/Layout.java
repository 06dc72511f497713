package dev.goalsmith.engine.plan;

import org.jspecify.annotations.Nullable;

/// Puts tasks one after the other, in a given order, into the time that is left. Moments are available minutes.
abstract class Layout {

    final Prepared work;
    /// By task, after [#pack].
    final int[] end;

    Layout(Prepared work) {
        this.work = work;
        end = new int[work.size()];
    }

    /// `order` names every task, after its predecessors; what each one takes goes to `runs` if there is one.
    final void pack(int[] order, @Nullable Runs runs) {
        clear();
        for (int task : order) {
            put(task, runs);
        }
    }

    /// How many minutes all tasks together are later than `allowed`; it stops packing as soon as that is above `most`.
    final long excess(int[] order, int allowed, long most) {
        clear();
        long excess = 0;
        for (int task : order) {
            put(task, null);
            if (work.minutes[task] > 0) {
                excess += Math.max(0, end[task] - work.due[task] - allowed);
                if (excess > most) {
                    break;
                }
            }
        }
        return excess;
    }

    /// All time is free again.
    abstract void clear();

    /// Sets the task's [#end], the minutes of its predecessors being put already.
    abstract void put(int task, int ready, @Nullable Runs runs);

    private void put(int task, @Nullable Runs runs) {
        end[task] = ready(task);
        if (work.minutes[task] > 0) {
            put(task, end[task], runs);
        }
    }

    /// When `task` may begin, once its predecessors are put.
    private int ready(int task) {
        int ready = work.release[task];
        for (int at = work.network.firstPredecessor[task]; at < work.network.firstPredecessor[task + 1]; at++) {
            ready = Math.max(ready, end[work.network.predecessors[at]]);
        }
        return ready;
    }

    /// The greatest lateness over the modified due dates.
    int lateness() {
        int worst = Integer.MIN_VALUE;
        for (int task = 0; task < end.length; task++) {
            if (work.minutes[task] > 0) {
                worst = Math.max(worst, end[task] - work.due[task]);
            }
        }
        return worst;
    }
}
