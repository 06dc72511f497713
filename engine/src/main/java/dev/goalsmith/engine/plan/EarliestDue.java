package dev.goalsmith.engine.plan;

/// The least lateness that is possible when every task may be split, and what proves it.
///
/// At every moment the task with the earliest modified due date among those released is worked on. That is optimal for
/// one person, preemption, predecessors and releases: Horn, "Some simple scheduling algorithms", Naval Research
/// Logistics Quarterly 21 (1974); Lawler, "Optimal sequencing of a single machine subject to precedence constraints",
/// Management Science 19 (1973); Blazewicz, "Scheduling dependent tasks with different arrival times to meet
/// deadlines" (1976). With tasks that need one sitting it is a lower bound. Takes n log n steps.
final class EarliestDue {

    private final Dates work;
    private final boolean anyRelease;
    private final int[] left;
    private int now;
    private int next;
    private int busySince;
    private int worst;
    private int worstPlace;
    private int worstEnd;
    private int worstSince;
    /// By task; empty as long as nobody asks.
    private int[] ends = {};

    EarliestDue(Dates work) {
        this.work = work;
        anyRelease = work.byRelease.length > 0;
        left = anyRelease ? work.minutes.clone() : work.minutes;
        run(work.size());
    }

    /// The greatest lateness in available minutes; the smallest number there is when there are no tasks.
    int lateness() {
        return worst;
    }

    /// When everything is done, which no order makes earlier.
    int end() {
        return now;
    }

    /// When each task is done, in available minutes.
    int[] ends() {
        ends = new int[work.size()];
        run(work.size());
        return ends;
    }

    /// What is wrong on the last place that is as late as anything: between the start of the stretch without a pause
    /// and the due date there, the places up to it need more than there is.
    Critical critical() {
        int place = worstPlace;
        run(place + 1);
        return new Critical(place, worstSince, worstEnd);
    }

    /// `place` ends at `end`, and from `start` on there was no pause on it and the places before it.
    record Critical(int place, int start, int end) {}

    /// Works on the places below `places`.
    private void run(int places) {
        now = 0;
        next = 0;
        busySince = 0;
        worst = Integer.MIN_VALUE;
        worstPlace = -1;
        worstEnd = 0;
        if (anyRelease) {
            runWithReleases(places);
        } else {
            runAtOnce(places);
        }
    }

    private void runAtOnce(int places) {
        for (int place = 0; place < places; place++) {
            now += work.minutes[work.taskAt[place]];
            ended(place);
        }
    }

    private void runWithReleases(int places) {
        System.arraycopy(work.minutes, 0, left, 0, left.length);
        var ready = new IntHeap(places);
        while (next < work.byRelease.length || !ready.isEmpty()) {
            if (ready.isEmpty() && work.release[work.byRelease[next]] > now) {
                now = work.release[work.byRelease[next]];
                busySince = now;
            }
            while (next < work.byRelease.length && work.release[work.byRelease[next]] <= now) {
                int place = work.placeOf[work.byRelease[next++]];
                if (place < places) {
                    ready.add(place);
                }
            }
            if (!ready.isEmpty()) {
                workOn(ready);
            }
        }
    }

    private void workOn(IntHeap ready) {
        int place = ready.first();
        int task = work.taskAt[place];
        int until = next < work.byRelease.length ? work.release[work.byRelease[next]] : Integer.MAX_VALUE;
        int minutes = Math.min(left[task], until - now);
        now += minutes;
        left[task] -= minutes;
        if (left[task] == 0) {
            ready.removeFirst();
            ended(place);
        }
    }

    private void ended(int place) {
        int task = work.taskAt[place];
        if (ends.length > 0) {
            ends[task] = now;
        }
        int lateness = now - work.due[task];
        if (lateness >= worst && work.minutes[task] > 0) {
            worst = lateness;
            worstPlace = place;
            worstEnd = now;
            worstSince = busySince;
        }
    }
}
