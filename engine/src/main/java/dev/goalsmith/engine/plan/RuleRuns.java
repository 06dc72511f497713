package dev.goalsmith.engine.plan;

/// Lays tasks into the minutes that their kind has in every cell, the earliest modified due date first.
final class RuleRuns {

    private final Prepared work;
    private final RuleKinds kinds;
    private final int[] left;
    /// By kind the places of its tasks that are released.
    private final IntHeap[] ready;
    private final Runs runs;

    RuleRuns(Prepared work, RuleKinds kinds) {
        this.work = work;
        this.kinds = kinds;
        left = work.minutes.clone();
        ready = new IntHeap[kinds.count];
        for (int kind = 0; kind < ready.length; kind++) {
            ready[kind] = new IntHeap(work.size());
        }
        runs = new Runs(2 * work.size());
    }

    /// `minutes` by kind and cell; the cells end where a release is.
    Runs in(Cells cells, int[][] minutes) {
        int next = 0;
        for (int cell = 0; cell < cells.count; cell++) {
            while (next < work.size() && release(next) <= cells.start[cell]) {
                int task = taskByRelease(next++);
                if (left[task] > 0) {
                    ready[kinds.of[task]].add(work.placeOf[task]);
                }
            }
            int at = cells.start[cell];
            for (int kind = 0; kind < kinds.count; kind++) {
                at = workOn(ready[kind], at, minutes[kind][cell]);
            }
        }
        return runs;
    }

    private int taskByRelease(int at) {
        return work.byRelease.length > 0 ? work.byRelease[at] : work.taskAt[at];
    }

    private int release(int at) {
        return work.release[taskByRelease(at)];
    }

    private int workOn(IntHeap places, int from, int minutes) {
        int at = from;
        int until = from + minutes;
        while (at < until && !places.isEmpty()) {
            int task = work.taskAt[places.first()];
            int part = Math.min(left[task], until - at);
            runs.add(task, at, at + part);
            at += part;
            left[task] -= part;
            if (left[task] == 0) {
                places.removeFirst();
            }
        }
        return at;
    }
}
