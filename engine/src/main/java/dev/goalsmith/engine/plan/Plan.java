package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks laid into the windows, and what follows from it.
///
/// Sessions are in order of time, pinned ones among them; `late` names the latest first; `shortage` is there when it is
/// proved that nothing fits better; `finish` is the minute at which the last session ends, 0 when there is none.
public record Plan(
        List<Session> sessions,
        Fit fit,
        List<Late> late,
        List<Unplaced> unplaced,
        @Nullable Shortage shortage,
        List<Repair> repairs,
        int finish) {

    public Plan {
        sessions = List.copyOf(sessions);
        late = List.copyOf(late);
        unplaced = List.copyOf(unplaced);
        repairs = List.copyOf(repairs);
    }

    Plan withRepairs(List<Repair> found) {
        return new Plan(sessions, fit, late, unplaced, shortage, found, finish);
    }

    /// These sessions with their lateness counted in all the windows of `work`; no plan goes below `bound`.
    static Plan of(Work work, List<Session> sessions, int bound, @Nullable Shortage shortage) {
        int[] ends = new int[work.tasks().size()];
        for (Session session : sessions) {
            ends[session.task()] = Math.max(ends[session.task()], session.endExclusive());
        }
        var late = new ArrayList<Late>();
        int worst = Integer.MIN_VALUE;
        for (int task = 0; task < ends.length; task++) {
            if (ends[task] > 0) {
                int due = work.tasks().get(task).due();
                int lateness =
                        work.windows().available(ends[task]) - work.windows().available(due);
                worst = Math.max(worst, lateness);
                if (lateness > 0) {
                    late.add(new Late(task, lateness));
                }
            }
        }
        late.sort(Late.LATEST_FIRST);
        var fit = new Fit(worst == Integer.MIN_VALUE ? 0 : worst, Math.min(worst, bound));
        int finish = sessions.isEmpty() ? 0 : sessions.getLast().endExclusive();
        return new Plan(sessions, fit, late, List.of(), shortage, List.of(), finish);
    }
}
