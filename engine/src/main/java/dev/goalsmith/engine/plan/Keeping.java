package dev.goalsmith.engine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps as many sessions of a former plan as possible where they were, and lays the rest round them.
///
/// A session stays if it still lies in a window, if its task still needs it, and if with it nothing becomes later than
/// it must be. Where not all can stay, the one goes whose task has the most time after the stretch that is too full;
/// those that went needlessly are put back at the end. What is looked at each time is only what is left to lay.
final class Keeping {

    private static final int MOST_TRIES = 300;
    private static final int DEAR_TRIES = 8;
    /// Steps of search for each try where tasks need one sitting.
    private static final int STEPS = Orders.STEPS / 200;

    private final Work work;
    private final Seen seen;
    private final Staying staying;
    private final @Nullable RuleConflict rules;

    private Keeping(Work work, Seen seen, @Nullable RuleConflict rules) {
        this.work = work;
        this.seen = seen;
        this.rules = rules;
        staying = new Staying(seen);
    }

    /// The sessions with as many of `before` as can stay when everything is at most `lateness` late, by time; null when
    /// no way was found.
    static @Nullable List<Session> sessions(Work work, Prepared prepared, int lateness, List<Session> before) {
        int[] due = prepared.dueBy(lateness);
        if (work.rules().isNone()) {
            var seen = new Seen(work, prepared, due, before, _ -> true);
            return new Keeping(work, seen, null).laid();
        }
        Work relaxed = relaxed(work, lateness);
        var rules = new RuleConflict(relaxed, session -> due[session.task()]);
        var seen = new Seen(work, prepared, due, before, rules::mayStay);
        return new Keeping(relaxed, seen, rules).laid();
    }

    /// Due dates put off by the lateness that can't be avoided.
    private static Work relaxed(Work work, int lateness) {
        Windows windows = work.windows();
        var tasks = new ArrayList<PlanTask>();
        for (PlanTask task : work.tasks()) {
            boolean stays = lateness == 0 || task.due() == PlanTask.NO_DUE;
            tasks.add(stays ? task : task.withDue(windows.wallEnd(windows.available(task.due()) + lateness)));
        }
        return work.withTasks(tasks);
    }

    private @Nullable List<Session> laid() {
        choose();
        var sessions = new ArrayList<>(work.pinned());
        sessions.addAll(staying.sessions());
        if (rules != null) {
            Plan plan = Planner.lay(work.withPinned(sessions));
            return plan.fit().fits() && plan.unplaced().isEmpty() ? plan.sessions() : null;
        }
        Rest rest = staying.rest();
        if (!rest.isEmpty()) {
            Plan plan = Planner.lay(rest.work(work));
            if (!plan.fit().fits() || !plan.unplaced().isEmpty()) {
                return null;
            }
            sessions.addAll(rest.sessions(plan));
        }
        Collections.sort(sessions);
        return sessions;
    }

    private void choose() {
        var gone = new ArrayList<Integer>();
        List<Integer> leave = conflict();
        for (int tries = 0; !leave.isEmpty() && tries < MOST_TRIES; tries++) {
            List<Integer> now = leave.subList(0, Math.min(leave.size(), batch(tries)));
            gone.addAll(now);
            now.forEach(staying::leave);
            leave = conflict();
        }
        if (!leave.isEmpty()) {
            staying.leaveAll();
            return;
        }
        gone.sort(Comparator.<Integer>comparingInt(seen::minutes).reversed().thenComparing(Comparator.naturalOrder()));
        putBack(gone.subList(0, Math.min(gone.size(), MOST_TRIES)));
    }

    /// How many leave at a time: where [Rules] make every try dear, more and more.
    private int batch(int tries) {
        return rules == null ? 1 : 1 << Math.clamp(tries - DEAR_TRIES, 0, 20);
    }

    /// One by one, or where tries are dear all at once if they can stay, and else each half by itself.
    private void putBack(List<Integer> gone) {
        boolean together = rules != null && gone.size() > DEAR_TRIES;
        for (int session : together ? List.<Integer>of() : gone) {
            staying.stay(session);
            if (!conflict().isEmpty()) {
                staying.leave(session);
            }
        }
        if (together) {
            gone.forEach(staying::stay);
            if (!conflict().isEmpty()) {
                gone.forEach(staying::leave);
                putBack(gone.subList(0, gone.size() / 2));
                putBack(gone.subList(gone.size() / 2, gone.size()));
            }
        }
    }

    /// The sessions of which the first ones should leave because not all that stay can.
    private List<Integer> conflict() {
        if (staying.isEmpty()) {
            return List.of();
        }
        int[] open = staying.open();
        Dates dates = staying.dates(open);
        var earliest = new EarliestDue(dates);
        if (earliest.lateness() > 0) {
            return List.of(staying.inTheWay(open, dates, earliest.critical()));
        }
        if (rules != null) {
            return rules.of(staying.sessions()).stream().map(seen::at).toList();
        }
        return seen.work.anyOneSitting ? sittingConflict(staying.rest()) : List.of();
    }

    /// The session that should leave because tasks in one sitting find no room.
    private List<Integer> sittingConflict(Rest rest) {
        if (rest.noneIsSitting(work)) {
            return List.of();
        }
        Plan plan = Planner.lay(rest.work(work), STEPS);
        int late = Seen.NONE;
        for (Late each : plan.late()) {
            boolean isFirst = late == Seen.NONE || rest.dates.due[each.task()] < rest.dates.due[late];
            late = isFirst ? each.task() : late;
        }
        return late == Seen.NONE ? List.of() : List.of(staying.inTheWayOf(rest.task(late)));
    }
}
