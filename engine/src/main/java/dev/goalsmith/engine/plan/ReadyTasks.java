package dev.goalsmith.engine.plan;

/// The tasks that can be worked on now: released, and all predecessors done. They are named by their rank in an order.
final class ReadyTasks {

    private final Prepared work;
    private final int[] rank;
    private final SlackTree slack;
    private final int[] waitsFor;
    private final LeastTree ranks;
    private final FittingTasks fitting;
    /// The places in [Prepared#byRelease] of tasks that wait for nothing but their release.
    private final IntHeap unreleased;
    private final int[] placeInRelease;
    private final int[] stack;
    private final int[] aside;
    private int asideCount;
    private int left;
    private int now;

    ReadyTasks(Prepared work, int[] rank, SlackTree slack) {
        this.work = work;
        this.slack = slack;
        this.rank = rank;
        int size = work.size();
        ranks = new LeastTree(size);
        fitting = new FittingTasks(work);
        unreleased = new IntHeap(work.byRelease.length);
        placeInRelease = new int[work.byRelease.length];
        for (int at = 0; at < placeInRelease.length; at++) {
            placeInRelease[work.byRelease[at]] = at;
        }
        stack = new int[size];
        aside = new int[work.anyOneSitting ? size : 0];
        waitsFor = new int[size];
        left = size;
    }

    void begin() {
        int[] first = work.network.firstPredecessor;
        for (int task = 0; task < waitsFor.length; task++) {
            waitsFor[task] = first[task + 1] - first[task];
        }
        for (int at = 0; at < waitsFor.length; at++) {
            int task = work.network.order[at];
            if (first[task + 1] == first[task] && open(task)) {
                endAll(task);
            }
        }
    }

    boolean anyLeft() {
        return left > 0;
    }

    boolean isEmpty() {
        return ranks.least() == LeastTree.NONE;
    }

    int first() {
        return ranks.least();
    }

    /// The first rank among the tasks on places below `places`, or [LeastTree#NONE].
    int firstBelow(int places) {
        return ranks.leastBelow(places);
    }

    /// Whether something waits for nothing but its release.
    boolean anyUnreleased() {
        return !unreleased.isEmpty();
    }

    int nextRelease() {
        return work.release[work.byRelease[unreleased.first()]];
    }

    void release(int minute) {
        now = minute;
        while (!unreleased.isEmpty() && nextRelease() <= now) {
            int task = work.byRelease[unreleased.first()];
            unreleased.removeFirst();
            if (open(task)) {
                endAll(task);
            }
        }
    }

    /// The first rank of a task that may be split or needs no more than `room` minutes.
    int firstFitting(int room) {
        return fitting.first(room);
    }

    void setAside(int task) {
        set(task, LeastTree.NONE);
        aside[asideCount++] = task;
    }

    void takeBack() {
        while (asideCount > 0) {
            int task = aside[--asideCount];
            set(task, rank[task]);
        }
    }

    void end(int task, int minute) {
        now = minute;
        set(task, LeastTree.NONE);
        endAll(task);
    }

    /// Ends `task` and everything after it that needs no minutes.
    private void endAll(int first) {
        int depth = 0;
        stack[depth++] = first;
        while (depth > 0) {
            int task = stack[--depth];
            left--;
            slack.forget(work.placeOf[task]);
            for (int at = work.network.firstSuccessor[task]; at < work.network.firstSuccessor[task + 1]; at++) {
                int successor = work.network.successors[at];
                if (--waitsFor[successor] == 0 && open(successor)) {
                    stack[depth++] = successor;
                }
            }
        }
    }

    /// Makes ready a task that waits for no other one, or has it wait for its release; true if it needs no minutes.
    private boolean open(int task) {
        if (work.release[task] > now) {
            unreleased.add(placeInRelease[task]);
            return false;
        }
        if (work.minutes[task] == 0) {
            return true;
        }
        set(task, rank[task]);
        return false;
    }

    private void set(int task, int number) {
        ranks.set(work.placeOf[task], number);
        fitting.set(task, number);
    }
}
