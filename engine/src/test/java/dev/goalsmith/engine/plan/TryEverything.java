package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.List;

/// The least lateness of small work, found by trying every task and a pause at every available minute.
///
/// Slow, and written without any of the planner's own code beyond the windows.
final class TryEverything {

    private static final int BEYOND = 1_000_000;
    private static final int NOBODY = -1;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<PlanTask> tasks;
    private final Windows windows;
    private final int[] released;
    private final int[] due;
    /// By the available minute and what is left of each task, up to seven each; [#UNKNOWN] before.
    private final int[] known;
    /// By available minute the task that has to be worked on.
    private final int[] wanted;
    private final int lastWanted;

    private TryEverything(Work work, List<Session> kept) {
        tasks = work.tasks();
        windows = work.windows();
        released = tasks.stream()
                .mapToInt(task -> windows.available(task.release()))
                .toArray();
        due = tasks.stream().mapToInt(task -> windows.available(task.due())).toArray();
        known = new int[windows.total() << (3 * tasks.size())];
        Arrays.fill(known, UNKNOWN);
        wanted = new int[windows.total()];
        Arrays.fill(wanted, NOBODY);
        for (Session session : kept) {
            int from = windows.available(session.start());
            Arrays.fill(wanted, from, from + session.minutes(), session.task());
        }
        lastWanted = kept.isEmpty() ? 0 : windows.available(kept.getLast().endExclusive());
    }

    static int leastLateness(Work work) {
        return leastLateness(work, List.of());
    }

    /// The same with sessions that have to be worked where they stand.
    static int leastLateness(Work work, List<Session> kept) {
        var search = new TryEverything(work, kept);
        return search.from(0, work.tasks().stream().mapToInt(PlanTask::minutes).toArray());
    }

    /// The least greatest lateness of what is left at the available minute `now`.
    private int from(int now, int[] left) {
        if (Arrays.stream(left).sum() == 0) {
            return now < lastWanted ? BEYOND : -BEYOND;
        }
        if (now >= windows.total()) {
            return BEYOND;
        }
        int key = now;
        for (int minutes : left) {
            key = key * 8 + minutes;
        }
        if (known[key] != UNKNOWN) {
            return known[key];
        }
        int best = wanted[now] == NOBODY ? from(now + 1, left) : BEYOND;
        for (int task = 0; task < left.length; task++) {
            boolean may = wanted[now] == NOBODY || wanted[now] == task;
            if (may && left[task] > 0 && mayWork(task, now, left)) {
                best = Math.min(best, working(task, now, left));
            }
        }
        known[key] = best;
        return best;
    }

    private boolean mayWork(int task, int now, int[] left) {
        if (now < released[task] || !mayBegin(task, left)) {
            return false;
        }
        return !tasks.get(task).oneSitting() || now + left[task] <= windows.before(windows.windowAt(now) + 1);
    }

    private boolean mayBegin(int task, int[] left) {
        for (int predecessor : tasks.get(task).predecessors()) {
            if (left[predecessor] > 0 || !mayBegin(predecessor, left)) {
                return false;
            }
        }
        return true;
    }

    private int working(int task, int now, int[] left) {
        int minutes = tasks.get(task).oneSitting() ? left[task] : 1;
        int[] after = left.clone();
        after[task] -= minutes;
        int lateness = after[task] == 0 ? now + minutes - due[task] : -BEYOND;
        return Math.max(lateness, from(now + minutes, after));
    }
}
