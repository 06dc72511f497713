package dev.goalsmith.engine.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The least lateness of small work, found by trying every task and a pause at every available minute.
///
/// Slow, and written without any of the planner's own code beyond the windows.
final class TryEverything {

    private static final int BEYOND = 1_000_000;

    private final List<PlanTask> tasks;
    private final Windows windows;
    private final Map<Long, Integer> known = new HashMap<>();

    private TryEverything(Work work) {
        tasks = work.tasks();
        windows = work.windows();
    }

    static int leastLateness(Work work) {
        var search = new TryEverything(work);
        return search.from(0, work.tasks().stream().mapToInt(PlanTask::minutes).toArray());
    }

    /// The least greatest lateness of what is left at the available minute `now`.
    private int from(int now, int[] left) {
        if (Arrays.stream(left).sum() == 0) {
            return -BEYOND;
        }
        if (now >= windows.total()) {
            return BEYOND;
        }
        long key = now;
        for (int minutes : left) {
            key = key * 8 + minutes;
        }
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int best = from(now + 1, left);
        for (int task = 0; task < left.length; task++) {
            if (left[task] > 0 && mayWork(task, now, left)) {
                best = Math.min(best, working(task, now, left));
            }
        }
        known.put(key, best);
        return best;
    }

    private boolean mayWork(int task, int now, int[] left) {
        boolean released = wall(now) >= tasks.get(task).release();
        boolean free = waits(task, left);
        int window = windows.windowAt(now);
        boolean room = !tasks.get(task).oneSitting() || now + left[task] <= windows.before(window + 1);
        return released && free && room;
    }

    private boolean waits(int task, int[] left) {
        return tasks.get(task).predecessors().stream()
                .allMatch(predecessor -> left[predecessor] == 0 && waits(predecessor, left));
    }

    private int wall(int now) {
        int window = windows.windowAt(now);
        return windows.start(window) + now - windows.before(window);
    }

    private int working(int task, int now, int[] left) {
        int minutes = tasks.get(task).oneSitting() ? left[task] : 1;
        int[] after = left.clone();
        after[task] -= minutes;
        int lateness = after[task] == 0
                ? now + minutes - windows.available(tasks.get(task).due())
                : -BEYOND;
        return Math.max(lateness, from(now + minutes, after));
    }
}
