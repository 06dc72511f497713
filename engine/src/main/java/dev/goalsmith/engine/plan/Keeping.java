package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps as many sessions of a former plan as possible where they were, and lays the rest round them.
///
/// A session stays if it still lies in a window, if its task still needs it, and if with it nothing becomes later than
/// it must be. Where not all can stay, the one goes whose task has the most time after the stretch that is too full;
/// those that went needlessly are put back at the end.
final class Keeping {

    private static final int MOST_TRIES = 300;
    private static final int DEAR_TRIES = 8;

    /// Due dates put off by the lateness that can't be avoided.
    private final Work relaxed;
    private final Prepared whole;
    private final RuleConflict rules;

    private Keeping(Work work, int lateness) {
        Windows windows = work.windows();
        var tasks = new ArrayList<PlanTask>();
        for (PlanTask task : work.tasks()) {
            boolean stays = lateness == 0 || task.due() == PlanTask.NO_DUE;
            tasks.add(stays ? task : task.withDue(windows.wallEnd(windows.available(task.due()) + lateness)));
        }
        relaxed = work.withTasks(tasks);
        whole = new Prepared(relaxed);
        rules = new RuleConflict(relaxed, this::room);
    }

    /// The plan with as many sessions of `before` as can stay when everything is to be at most `lateness` late.
    static Plan plan(Work work, int lateness, List<Session> before) {
        var keeping = new Keeping(work, lateness);
        var pinned = new ArrayList<>(work.pinned());
        pinned.addAll(keeping.largest(keeping.possible(before)));
        return Planner.lay(keeping.relaxed.withPinned(pinned));
    }

    /// The sessions that could stay if they were alone.
    private List<Session> possible(List<Session> before) {
        int[] needed = whole.minutes.clone();
        var possible = new ArrayList<Session>();
        for (Session session : before.stream().distinct().sorted().toList()) {
            if (session.task() >= 0 && session.task() < needed.length && mayStay(session)) {
                if (session.minutes() <= needed[session.task()]) {
                    needed[session.task()] -= session.minutes();
                    possible.add(session);
                }
            }
        }
        return inOrder(possible);
    }

    private boolean mayStay(Session session) {
        PlanTask task = relaxed.tasks().get(session.task());
        Windows free = whole.free;
        boolean inside = free.available(session.endExclusive()) - free.available(session.start()) == session.minutes();
        boolean atOnce = !task.oneSitting() || session.minutes() == task.minutes();
        boolean inTime = free.available(session.endExclusive()) <= whole.due[session.task()];
        return inside && atOnce && inTime && session.start() >= task.release() && rules.mayStay(session);
    }

    /// Without sessions that begin before a session of a predecessor ends.
    private List<Session> inOrder(List<Session> sessions) {
        var byTask = new ArrayList<List<Session>>();
        relaxed.tasks().forEach(_ -> byTask.add(new ArrayList<>()));
        sessions.forEach(session -> byTask.get(session.task()).add(session));
        int[] last = new int[byTask.size()];
        var kept = new ArrayList<Session>();
        for (int task : whole.network.order) {
            for (int predecessor : relaxed.tasks().get(task).predecessors()) {
                last[task] = Math.max(last[task], last[predecessor]);
            }
            int earliest = last[task];
            for (Session session : byTask.get(task)) {
                if (session.start() >= earliest) {
                    kept.add(session);
                    last[task] = Math.max(last[task], session.endExclusive());
                }
            }
        }
        kept.sort(null);
        return kept;
    }

    private List<Session> largest(List<Session> possible) {
        var kept = new ArrayList<>(possible);
        var gone = new ArrayList<Session>();
        List<Session> leave = conflict(kept);
        for (int tries = 0; !leave.isEmpty() && tries < MOST_TRIES; tries++) {
            List<Session> now = leave.subList(0, Math.min(leave.size(), batch(tries)));
            gone.addAll(now);
            kept.removeAll(now);
            leave = conflict(kept);
        }
        if (!leave.isEmpty()) {
            return List.of();
        }
        gone.sort(Comparator.comparingInt(Session::minutes).reversed().thenComparing(Comparator.naturalOrder()));
        putBack(gone.subList(0, Math.min(gone.size(), MOST_TRIES)), kept);
        kept.sort(null);
        return kept;
    }

    /// How many leave at a time: where [Rules] make every try dear, more and more.
    private int batch(int tries) {
        return relaxed.rules().isNone() ? 1 : 1 << Math.clamp(tries - DEAR_TRIES, 0, 20);
    }

    /// One by one, or where tries are dear all at once if they can stay, and else each half by itself.
    private void putBack(List<Session> gone, List<Session> kept) {
        boolean together = !relaxed.rules().isNone() && gone.size() > DEAR_TRIES;
        for (Session session : together ? List.<Session>of() : gone) {
            kept.add(session);
            if (!conflict(kept).isEmpty()) {
                kept.removeLast();
            }
        }
        if (together) {
            var all = new ArrayList<>(kept);
            all.addAll(gone);
            if (conflict(all).isEmpty()) {
                kept.addAll(gone);
            } else {
                putBack(gone.subList(0, gone.size() / 2), kept);
                putBack(gone.subList(gone.size() / 2, gone.size()), kept);
            }
        }
    }

    /// The sessions of which the first ones should leave because not all of these can stay.
    private List<Session> conflict(List<Session> kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(relaxed.pinned());
        all.addAll(kept);
        var prepared = new Prepared(relaxed.withPinned(all));
        var earliest = new EarliestDue(prepared);
        if (earliest.lateness() <= 0) {
            return relaxed.rules().isNone() ? List.of() : rules.of(kept);
        }
        EarliestDue.Critical critical = earliest.critical();
        int due = prepared.due[prepared.taskAt[critical.place()]];
        return List.of(inTheWay(kept, prepared, critical.start(), due));
    }

    /// The session between `from` and `due` that can go furthest; without one, the first that others have to be done
    /// before.
    private Session inTheWay(List<Session> kept, Prepared prepared, int from, int due) {
        Session best = null;
        Session first = null;
        for (Session session : kept) {
            int start = prepared.free.available(session.start());
            if (start >= from && start < due && (best == null || room(session) >= room(best))) {
                best = session;
            }
            if (start >= due && first == null) {
                first = session;
            }
        }
        if (best != null) {
            return best;
        }
        return first == null ? kept.getLast() : first;
    }

    private int room(Session session) {
        return whole.due[session.task()];
    }
}
