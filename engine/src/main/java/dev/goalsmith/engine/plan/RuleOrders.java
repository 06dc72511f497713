package dev.goalsmith.engine.plan;

import org.jspecify.annotations.Nullable;

/// Chooses how work is laid where there are [Rules] beyond the windows.
///
/// First the person's sequence; then the same with the tasks that would be too late put forward, each as little as it
/// must be; then the earliest due date first; then what the [RuleFlow] shares out, which is exact where [RuleKinds]
/// are; then a search. The flow gives the bound. All of it counts steps, so that it always ends and always answers the
/// same.
final class RuleOrders {

    /// More edges than this are not made for a flow, fewer with fewer steps; the bound then is the one without rules.
    private static final long MOST_EDGES = 200_000;
    /// What one task put somewhere costs here, in those of [Orders#STEPS].
    private static final int COST = 8;

    private final Work work;
    private final Prepared prepared;
    private final Cells cells;
    private final RulePacking packing;
    private final int aimedAt;
    private final boolean isSmall;
    private int steps;
    private Runs best;
    private int least;
    private int bound;

    /// `withoutRules` is a lateness that no order goes below even without rules.
    RuleOrders(Work work, Prepared prepared, int withoutRules, int steps) {
        this.work = work;
        this.prepared = prepared;
        this.steps = steps / COST;
        bound = withoutRules;
        cells = new Cells(prepared, work.rules(), work.pinned());
        packing = new RulePacking(prepared, cells, work.rules().lengths());
        isSmall = prepared.size() * (cells.count + 2L * prepared.size()) <= MOST_EDGES * steps / Orders.STEPS;
        int[] own = TopologicalOrder.of(prepared);
        best = laid(own);
        least = packing.lateness();
        if (isSmall && least > bound) {
            raiseBound();
        }
        aimedAt = work.aim() == Aim.OWN_SEQUENCE ? Math.max(0, bound) : bound;
        improve(own);
    }

    Runs best() {
        return best;
    }

    int bound() {
        return bound;
    }

    /// The proof that not everything fits, or null if there is none.
    @Nullable
    Shortage shortage() {
        if (bound <= 0) {
            return null;
        }
        return isSmall ? new RuleFlow(work, prepared, 0).shortage(work) : null;
    }

    private void improve(int[] own) {
        if (least > aimedAt) {
            putForward(own);
        }
        if (least > aimedAt) {
            keep(prepared.taskAt);
        }
        if (least > aimedAt && isSmall) {
            shareOut();
        }
        if (least > aimedAt) {
            search();
        }
        if (least > 0 && work.aim() == Aim.OWN_SEQUENCE) {
            keepOtherDates(own);
        }
    }

    /// The person's sequence again, in which a date that can't be kept puts off no other, where that is less late in
    /// sum.
    private void keepOtherDates(int[] own) {
        Prepared dated = prepared.putOff(dates -> {
            packing.pack(dates.taskAt, null);
            return packing.end;
        });
        var forward = new PutForward(new RulePacking(dated, cells, work.rules().lengths()), own, 0);
        Runs runs = laid(forward.improved(steps / Math.max(1, prepared.size())));
        if (packing.lateness() <= least && lateOf(runs) < lateOf(best)) {
            least = packing.lateness();
            best = runs;
        }
    }

    /// How late all tasks are together.
    private long lateOf(Runs runs) {
        int[] end = new int[prepared.size()];
        for (int at = 0; at < runs.size(); at++) {
            end[runs.task(at)] = Math.max(end[runs.task(at)], runs.end(at));
        }
        long late = 0;
        for (int task = 0; task < end.length; task++) {
            late += Math.max(0, end[task] - prepared.ownDue[task]);
        }
        return late;
    }

    /// To the least lateness at which everything still flows.
    private void raiseBound() {
        int high = least;
        while (bound < high) {
            int middle = Math.floorDiv(bound + high, 2);
            if (new RuleFlow(work, prepared, middle).isEnough()) {
                high = middle;
            } else {
                bound = middle + 1;
            }
        }
    }

    private void putForward(int[] own) {
        var forward = new PutForward(packing, own, aimedAt);
        int most = steps / 4 / Math.max(1, prepared.size());
        keep(forward.improved(most));
        steps -= steps / 4;
    }

    private void shareOut() {
        var kinds = new RuleKinds(prepared, cells, work.rules().lengths());
        if (!kinds.areExact) {
            return;
        }
        Runs shared = new RuleFlow(work, prepared, bound).runs(kinds);
        keep(SittingSearch.orderOf(prepared, shared));
        if (least > bound) {
            best = shared;
            least = bound;
        }
    }

    private void search() {
        var search = new SittingSearch(packing, best, 0);
        search.improve(aimedAt, steps / Math.max(1, prepared.size()));
        Runs found = search.runs();
        int lateness = packing.lateness();
        if (lateness < least) {
            least = lateness;
            best = found;
        }
    }

    private void keep(int[] order) {
        Runs runs = laid(order);
        if (packing.lateness() < least) {
            least = packing.lateness();
            best = runs;
        }
    }

    private Runs laid(int[] order) {
        var runs = new Runs(order.length * 2);
        packing.pack(order, runs);
        return runs.byTime();
    }
}
