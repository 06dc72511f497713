package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/// What a new plan moves of the one before it, and the least that any could move.
final class Disturbance {

    private Disturbance() {}

    /// The work with one of its tasks a minute longer.
    static Work longer(Work work, int task) {
        var tasks = new ArrayList<>(work.tasks());
        tasks.set(task, tasks.get(task).withMinutes(tasks.get(task).minutes() + 1));
        return work.withTasks(tasks);
    }

    static int of(List<Session> before, Plan after) {
        var gone = new HashSet<>(before);
        after.sessions().forEach(gone::remove);
        return gone.size();
    }

    /// Tries every set of sessions that could stay.
    static int least(List<Session> before, Predicate<List<Session>> canStay) {
        int least = before.size();
        for (int set = 0; set < 1 << before.size(); set++) {
            int leaving = before.size() - Integer.bitCount(set);
            if (leaving < least && canStay.test(subset(before, set))) {
                least = leaving;
            }
        }
        return least;
    }

    private static List<Session> subset(List<Session> sessions, int set) {
        var chosen = new ArrayList<Session>();
        for (int at = 0; at < sessions.size(); at++) {
            if ((set >>> at & 1) == 1) {
                chosen.add(sessions.get(at));
            }
        }
        return chosen;
    }
}
