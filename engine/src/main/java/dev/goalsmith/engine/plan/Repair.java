package dev.goalsmith.engine.plan;

import java.util.List;

/// A way out when work does not fit. Each one was tried: with it, and nothing else, everything fits.
///
/// That less would not do is exact for tasks that may be split, and what the search saw for those in one sitting.
public sealed interface Repair {

    /// These tasks are due at minute `to` instead; no earlier minute would do.
    record LaterDeadline(int to, List<Integer> tasks) implements Repair {
        public LaterDeadline {
            tasks = List.copyOf(tasks);
        }
    }

    /// So many minutes more, all of them before minute `by`; with one less of those `at` it would not fit.
    record MoreHours(int minutes, int by, List<Span> at) implements Repair {
        public MoreHours {
            at = List.copyOf(at);
        }
    }

    /// These tasks, 20 at most, are left out, the least important first; none of them could stay.
    record DropTasks(List<Integer> tasks) implements Repair {
        public DropTasks {
            tasks = List.copyOf(tasks);
        }
    }

    /// These pinned sessions are let go, so that the work can be put in another order.
    record OtherOrder(List<Session> letGo) implements Repair {
        public OtherOrder {
            letGo = List.copyOf(letGo);
        }
    }
}
