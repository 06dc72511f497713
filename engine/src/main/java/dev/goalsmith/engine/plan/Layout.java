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
    abstract void pack(int[] order, @Nullable Runs runs);

    /// When `task` may begin, once its predecessors are put.
    final int ready(int task) {
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

    /// How many minutes all tasks together are later than `allowed`.
    long excess(int allowed) {
        long excess = 0;
        for (int task = 0; task < end.length; task++) {
            excess += work.minutes[task] == 0 ? 0 : Math.max(0, end[task] - work.due[task] - allowed);
        }
        return excess;
    }
}
