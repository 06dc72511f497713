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

    /// The sessions that moved although they could have stayed beside all those that did: with them pinned, too,
    /// nothing
    /// would be later than it is. Looks at the whole work anew for each.
    static List<Session> couldHaveStayed(Work work, List<Session> before, Plan after) {
        var stayed = new ArrayList<>(before);
        stayed.retainAll(new HashSet<>(after.sessions()));
        var could = new ArrayList<>(before);
        could.removeAll(stayed);
        could.removeIf(session -> !canStay(work, stayed, session, after.fit().missingMinutes()));
        return could;
    }

    private static boolean canStay(Work work, List<Session> stayed, Session session, int lateness) {
        var pinned = new ArrayList<>(stayed);
        pinned.add(session);
        Windows windows = work.windows();
        var tasks = new ArrayList<PlanTask>();
        for (PlanTask task : work.tasks()) {
            int due = windows.available(task.due()) + (task.due() == PlanTask.NO_DUE ? 0 : lateness);
            tasks.add(task.withDue(windows.wallEnd(due)));
        }
        int minutes = pinned.stream()
                .filter(other -> other.task() == session.task())
                .mapToInt(Session::minutes)
                .sum();
        Plan plan = Planner.lay(work.withTasks(tasks).withPinned(pinned));
        return minutes <= tasks.get(session.task()).minutes()
                && plan.fit().fits()
                && plan.fit().bound() <= 0
                && plan.unplaced().isEmpty();
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
