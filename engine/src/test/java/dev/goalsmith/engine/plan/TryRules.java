package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The least lateness of small work with caps and reserved time, found by trying every task and a pause at every
/// minute.
///
/// Slow, and written without any of the planner's own code beyond the windows. Tasks may be split.
final class TryRules {

    private static final int BEYOND = 1_000_000;

    private final Work work;
    private final int last;
    private final Map<List<Integer>, Integer> known = new HashMap<>();

    /// Sessions that have to be worked where they stand.
    private final List<Session> kept;

    private TryRules(Work work, List<Session> kept) {
        this.work = work;
        this.kept = kept;
        last = work.windows().endExclusive(work.windows().count() - 1);
    }

    /// Above [#BEYOND] / 2 when the windows end too early.
    static int leastLateness(Work work, List<Session> kept) {
        int[] left = work.tasks().stream().mapToInt(PlanTask::minutes).toArray();
        return new TryRules(work, kept)
                .from(0, left, new int[work.rules().caps().size()]);
    }

    private int from(int now, int[] left, int[] used) {
        if (Arrays.stream(left).sum() == 0) {
            return kept.stream().anyMatch(session -> session.endExclusive() > now) ? BEYOND : -BEYOND;
        }
        if (now >= last) {
            return BEYOND;
        }
        List<Integer> key = key(now, left, used);
        Integer found = known.get(key);
        if (found != null) {
            return found;
        }
        int wanted = wanted(now);
        int best = wanted < 0 ? from(now + 1, left, used) : BEYOND;
        for (int task = 0; task < left.length; task++) {
            if ((wanted < 0 || wanted == task) && left[task] > 0 && mayWork(task, now, left, used)) {
                best = Math.min(best, working(task, now, left, used));
            }
        }
        known.put(key, best);
        return best;
    }

    /// What caps that are over have used does not matter any more.
    private List<Integer> key(int now, int[] left, int[] used) {
        var key = new ArrayList<Integer>();
        key.add(now);
        Arrays.stream(left).forEach(key::add);
        for (int cap = 0; cap < used.length; cap++) {
            key.add(work.rules().caps().get(cap).during().endExclusive() > now ? used[cap] : 0);
        }
        return key;
    }

    private int wanted(int now) {
        return kept.stream()
                .filter(session -> session.start() <= now && now < session.endExclusive())
                .mapToInt(Session::task)
                .findFirst()
                .orElse(-1);
    }

    private boolean mayWork(int task, int now, int[] left, int[] used) {
        boolean inside = work.windows().available(now + 1) > work.windows().available(now);
        if (!inside || now < work.tasks().get(task).release() || !mayBegin(task, left)) {
            return false;
        }
        for (int cap = 0; cap < used.length; cap++) {
            if (holds(cap, now) && used[cap] >= work.rules().caps().get(cap).minutes()) {
                return false;
            }
        }
        return work.rules().reserved().stream()
                .allMatch(one -> one.tasks().contains(task)
                        || now < one.during().start()
                        || now >= one.during().endExclusive());
    }

    private boolean holds(int cap, int now) {
        Span during = work.rules().caps().get(cap).during();
        return during.start() <= now && now < during.endExclusive();
    }

    private boolean mayBegin(int task, int[] left) {
        for (int predecessor : work.tasks().get(task).predecessors()) {
            if (left[predecessor] > 0 || !mayBegin(predecessor, left)) {
                return false;
            }
        }
        return true;
    }

    private int working(int task, int now, int[] left, int[] used) {
        int[] after = left.clone();
        after[task]--;
        int[] usedAfter = used.clone();
        for (int cap = 0; cap < used.length; cap++) {
            usedAfter[cap] += holds(cap, now) ? 1 : 0;
        }
        Windows windows = work.windows();
        int lateness = after[task] == 0
                ? windows.available(now + 1)
                        - windows.available(work.tasks().get(task).due())
                : -BEYOND;
        return Math.max(lateness, from(now + 1, after, usedAfter));
    }
}
