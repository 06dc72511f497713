package dev.goalsmith.engine.plan;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Which tasks may stand in the same cells, and whether that makes the [RuleFlow] exact.
///
/// Inside one kind, tasks may change places in the time that the kind has, so the earliest modified due date first
/// keeps every due date and puts predecessors first; across kinds they may not.
final class RuleKinds {

    private static final int NOTHING = -1;
    private static final int SEVERAL = -2;

    /// By task its kind, from 0 to before `count`.
    final int[] of;
    final int count;
    final boolean areExact;

    RuleKinds(Prepared work, Cells cells, Rules.Lengths lengths) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        of = new int[work.size()];
        for (int task = 0; task < of.length; task++) {
            var own = new BitSet();
            for (int kind = 0; kind < cells.kinds.length; kind++) {
                own.set(kind, cells.kinds[kind].get(task));
            }
            of[task] = numbers.computeIfAbsent(own, _ -> numbers.size());
        }
        count = numbers.size();
        areExact = !work.anyOneSitting && lengths.equals(Rules.Lengths.ANY) && !anyWaitsForAnotherKind(work);
    }

    private boolean anyWaitsForAnotherKind(Prepared work) {
        // By task the kind of the work that has to be done with it: its own, or that before it if it needs no minutes.
        int[] last = new int[work.size()];
        for (int task : work.network.order) {
            int before = NOTHING;
            for (int at = work.network.firstPredecessor[task]; at < work.network.firstPredecessor[task + 1]; at++) {
                int kind = last[work.network.predecessors[at]];
                before = before == NOTHING || before == kind ? kind : kind == NOTHING ? before : SEVERAL;
            }
            if (work.minutes[task] > 0 && before != NOTHING && before != of[task]) {
                return true;
            }
            last[task] = work.minutes[task] > 0 ? of[task] : before;
        }
        return false;
    }
}
