package dev.goalsmith.engine.plan;

/// Chooses among the orders in which the work may be laid.
final class Orders {

    /// How many tasks the search may put somewhere, in all the orders it tries.
    private static final int STEPS = Integer.getInteger("steps", 3_000_000);

    private Orders() {}

    /// Follows the person's sequence; if tasks that need one sitting make that later than it must be, tries other
    /// orders and takes the first of the least late ones.
    static Runs best(Prepared work, int bound, Aim aim) {
        int aimedAt = aim == Aim.OWN_SEQUENCE ? Math.max(0, bound) : bound;
        Runs best = Dispatch.of(work, work.rank, aimedAt);
        if (!work.anyOneSitting) {
            return best;
        }
        int least = lateness(work, best);
        int[][] orders = {work.rank, work.placeOf};
        for (int[] order : orders) {
            for (int shift = aimedAt; shift <= least && least > aimedAt; shift += Math.max(15, (least - shift) / 2)) {
                Runs other = Dispatch.of(work, order, shift);
                int lateness = lateness(work, other);
                if (lateness < least) {
                    least = lateness;
                    best = other;
                }
            }
        }
        return least > aimedAt ? searched(work, best, aimedAt, least) : best;
    }

    private static Runs searched(Prepared work, Runs best, int aimedAt, int least) {
        var search = new SittingSearch(work, best);
        boolean found = search.improve(aimedAt, STEPS / work.size());
        return search.lateness() < least && (found || search.lateness() < least) ? search.runs() : best;
    }

    /// The greatest lateness over the modified due dates.
    static int lateness(Prepared work, Runs runs) {
        int worst = Integer.MIN_VALUE;
        for (int at = 0; at < runs.size(); at++) {
            worst = Math.max(worst, runs.end(at) - work.due[runs.task(at)]);
        }
        return worst;
    }
}
