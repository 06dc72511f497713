package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /// The pinned sessions of `work` that end after their date, where nothing else of their task is too late.
    List<Session> latePins(Work work) {
        Set<Integer> others = new HashSet<>();
        unplaced.forEach(left -> others.add(left.task()));
        Set<Session> pinned = Set.copyOf(work.pinned());
        for (Session session : sessions) {
            if (!pinned.contains(session) && isAfterDate(work, session)) {
                others.add(session.task());
            }
        }
        return work.pinned().stream()
                .filter(pin -> isAfterDate(work, pin) && !others.contains(pin.task()))
                .toList();
    }

    private static boolean isAfterDate(Work work, Session session) {
        return session.endExclusive() > work.tasks().get(session.task()).due();
    }

    Plan withRepairs(List<Repair> found) {
        return new Plan(sessions, fit, late, unplaced, shortage, found, finish);
    }

    /// These sessions with their lateness counted in all the time that is worked; no plan goes below `bound`.
    static Plan of(Work work, Prepared prepared, List<Session> sessions, int bound, @Nullable Shortage shortage) {
        Windows worked = work.worked();
        Set<Session> pinned = Set.copyOf(work.pinned());
        int[] lateness = new int[work.tasks().size()];
        Arrays.fill(lateness, Integer.MIN_VALUE);
        for (Session session : sessions) {
            int task = session.task();
            int minutes = pinned.contains(session)
                    ? work.lateness(worked, session)
                    : prepared.free.available(session.endExclusive()) - prepared.ownDue[task];
            lateness[task] = Math.max(lateness[task], minutes);
        }
        var late = new ArrayList<Late>();
        int worst = Integer.MIN_VALUE;
        for (int task = 0; task < lateness.length; task++) {
            worst = Math.max(worst, lateness[task]);
            if (lateness[task] > 0) {
                late.add(new Late(task, lateness[task]));
            }
        }
        late.sort(Late.LATEST_FIRST);
        var fit = sessions.isEmpty() ? new Fit(0, 0) : new Fit(worst, Math.min(worst, bound));
        int finish = sessions.isEmpty() ? 0 : sessions.getLast().endExclusive();
        return new Plan(sessions, fit, late, List.of(), shortage, List.of(), finish);
    }
}
