package dev.goalsmith.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays tasks into windows: predecessors first, nothing later than it must be, then in the person's own sequence.
///
/// When every task may be split the greatest lateness is the least possible one ([EarliestDue]); tasks that need one
/// sitting make the question NP-hard, so then the best of several orders is taken and the gap to the bound is told.
/// So it is where [Rules] break the simple order, but where a flow gives the exact answer ([RuleFlow]).
/// The same work gives the same plan. Work that the windows have no room for is named, never dropped.
public final class Planner {

    private static final Plan NOTHING = new Plan(List.of(), new Fit(0, 0), List.of(), List.of(), null, List.of(), 0);

    private Planner() {}

    /// The plan with the ways out, if the work does not fit.
    public static Plan plan(Work work) {
        return plan(work, List.of());
    }

    /// The plan as [#lay(Work, List)], with the ways out if the work does not fit.
    public static Plan plan(Work work, List<Session> before) {
        Plan plan = lay(work, before);
        return plan.fit().fits() ? plan : plan.withRepairs(Repairs.of(work, plan));
    }

    /// The plan without looking for ways out; where several are as good, the one that moves the least of `before`, the
    /// sessions still to come of a former plan of the same tasks.
    ///
    /// Where every task may be split and there are no [Rules], the person's sequence leaves one plan only.
    public static Plan lay(Work work, List<Session> before) {
        Plan anew = lay(work);
        boolean isOnlyOne = work.rules().isNone() && work.tasks().stream().noneMatch(PlanTask::oneSitting);
        if (isOnlyOne || before.isEmpty() || anew.sessions().equals(before)) {
            return anew;
        }
        Plan calm = keep(work, before, anew);
        return Merit.of(work, calm).compareTo(Merit.of(work, anew)) <= 0 ? calm : anew;
    }

    /// The plan that leaves as many sessions of `before` as possible where they are, no later than [#lay] could be.
    ///
    /// It keeps what the person saw even where their sequence has changed meanwhile; what has to move goes to the
    /// first time that is free.
    static Plan keep(Work work, List<Session> before) {
        return keep(work, before, lay(work));
    }

    /// `anew` when less stays than would be worth it: when that makes anything later.
    private static Plan keep(Work work, List<Session> before, Plan anew) {
        if (!anew.unplaced().isEmpty()) {
            return anew;
        }
        var prepared = new Prepared(work);
        List<Session> sessions = Keeping.sessions(work, prepared, anew.fit().missingMinutes(), before);
        Plan plan = sessions == null
                ? anew
                : Plan.of(work, prepared, sessions, anew.fit().bound(), anew.shortage());
        return plan.fit().missingMinutes() > anew.fit().missingMinutes() ? anew : plan;
    }

    /// The plan without looking for ways out.
    public static Plan lay(Work work) {
        return lay(work, Orders.STEPS);
    }

    /// The plan with as many steps of search as may be taken where it is not known at once.
    static Plan lay(Work work, int steps) {
        var prepared = new Prepared(work);
        var earliest = new EarliestDue(prepared.dates);
        return work.rules().isNone()
                ? freely(work, prepared, earliest, steps)
                : byRules(work, prepared, earliest, steps);
    }

    private static Plan freely(Work work, Prepared prepared, EarliestDue earliest, int steps) {
        var orders = new Orders(prepared, earliest.lateness(), work.aim(), steps);
        Shortage shortage = earliest.lateness() > 0 ? Shortages.of(work, prepared, earliest.critical()) : null;
        return plan(new Laid(work, prepared, orders.best()), orders.bound(), shortage);
    }

    private static Plan byRules(Work work, Prepared prepared, EarliestDue earliest, int steps) {
        var orders = new RuleOrders(work, prepared, earliest.lateness(), steps);
        Shortage shortage = orders.shortage();
        if (shortage == null && earliest.lateness() > 0) {
            shortage = Shortages.of(work, prepared, earliest.critical());
        }
        return plan(new Laid(work, prepared, orders.best()), orders.bound(), shortage);
    }

    private static Plan plan(Laid laid, int bound, @Nullable Shortage shortage) {
        if (laid.isNothing()) {
            return NOTHING;
        }
        List<Session> sessions = laid.sessions();
        return new Plan(
                sessions,
                new Fit(laid.lateness(), Math.max(bound, laid.pinnedLateness())),
                laid.late(),
                laid.unplaced(),
                shortage,
                List.of(),
                sessions.isEmpty() ? 0 : sessions.getLast().endExclusive());
    }
}
