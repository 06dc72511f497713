package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.plan.SittingProof.Verdict;

/// Chooses among the orders in which the work may be laid.
///
/// First the person's sequence; if tasks that need one sitting make that later than it must be, other lists, then a
/// search, and for few tasks a proof that nothing better is possible. All of it counts steps, so that it always ends
/// and always answers the same.
final class Orders {

    /// How many tasks the search may put somewhere, in all the orders that it tries.
    static final int STEPS = 1_600_000;

    /// For so many steps of search one order in a proof may be looked at.
    private static final int STEPS_A_NODE = 20;
    private static final int MOST_LISTS = 12;
    /// Where nothing is tried for a proof, its time goes to the search.
    private static final int UNPROVED = 2;

    private final Prepared work;
    private final Aim aim;
    private final int steps;
    private final Prepared dated;
    private int aimedAt;
    private Runs best;
    private int least;
    private int bound;

    /// Follows the person's sequence, and looks further only if that is later than it must be.
    ///
    /// `bound` is a lateness that no order goes below.
    Orders(Prepared work, int bound, Aim aim, int steps) {
        this.work = work;
        this.aim = aim;
        this.steps = steps;
        setAim(bound);
        dated = aimedAt > 0 ? work.putOff(dates -> new EarliestDue(dates).ends()) : work;
        best = Dispatch.of(dated, work.rank, Math.min(0, aimedAt));
        least = lateness(best);
        if (work.anyOneSitting && least > aimedAt) {
            var sitting = new SittingBound(work);
            tryLists(sitting);
            search(sitting);
        }
    }

    private void setAim(int proved) {
        bound = proved;
        aimedAt = aim == Aim.OWN_SEQUENCE ? Math.max(0, bound) : bound;
    }

    Runs best() {
        return best;
    }

    /// The bound, as far as it could be raised.
    int bound() {
        return bound;
    }

    private void tryLists(SittingBound sitting) {
        tryLists(dated, Math.min(0, aimedAt));
        if (least > aimedAt && steps > 0) {
            setAim(sitting.raised(bound, least));
            Prepared sharpened = sitting.sharpened(aimedAt);
            if (sharpened != null) {
                tryLists(sharpened, 0);
            }
        }
    }

    /// Works by the dates of `byDates`, first put off by `first`, then by more.
    private void tryLists(Prepared byDates, int first) {
        int[][] orders = {byDates.rank, byDates.placeOf};
        for (int[] order : orders) {
            int shift = first;
            int last = first + least - aimedAt;
            for (int list = 0; list < MOST_LISTS && shift <= last && least > aimedAt; list++) {
                keep(Dispatch.of(byDates, order, shift));
                shift += Math.max(15, (last - shift) / 2);
            }
        }
    }

    private void search(SittingBound sitting) {
        boolean provable = SittingProof.covers(work);
        int rounds = provable ? 4 : 1;
        int searched = provable ? steps : UNPROVED * steps;
        int undecided = Integer.MAX_VALUE;
        for (int round = 0; round < rounds && least > aimedAt && bound < least; round++) {
            if (provable && least < undecided) {
                prove(sitting, steps / STEPS_A_NODE);
                undecided = least;
            }
            if (least > aimedAt && bound < least) {
                var search = new SittingSearch(new Packing(work), best, round);
                search.improve(Math.max(aimedAt, bound), searched / rounds / work.size());
                keep(search.runs());
            }
        }
    }

    /// Finds better orders one after the other, or that there is none.
    private void prove(SittingBound sitting, int nodes) {
        var proof = new SittingProof(work, sitting, nodes);
        Verdict verdict = Verdict.FOUND;
        while (verdict == Verdict.FOUND && least > aimedAt) {
            verdict = proof.tryFor(least - 1);
            if (verdict == Verdict.FOUND) {
                keep(proof.runs());
            } else if (verdict == Verdict.IMPOSSIBLE) {
                bound = least;
            }
        }
    }

    private void keep(Runs runs) {
        int lateness = lateness(runs);
        if (lateness < least) {
            least = lateness;
            best = runs;
        }
    }

    /// The greatest lateness over the modified due dates.
    private int lateness(Runs runs) {
        int worst = Integer.MIN_VALUE;
        for (int at = 0; at < runs.size(); at++) {
            worst = Math.max(worst, runs.end(at) - work.due[runs.task(at)]);
        }
        return worst;
    }
}
