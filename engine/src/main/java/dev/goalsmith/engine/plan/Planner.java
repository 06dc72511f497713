package dev.goalsmith.engine.plan;

import java.util.List;

/// Lays tasks into windows: predecessors first, nothing later than it must be, then in the person's own sequence.
///
/// When every task may be split the greatest lateness is the least possible one ([EarliestDue]); tasks that need one
/// sitting make the question NP-hard, so then the best of several orders is taken and the gap to the bound is told.
/// The same work gives the same plan. Work that the windows have no room for is named, never dropped.
public final class Planner {

    private static final Plan NOTHING = new Plan(List.of(), new Fit(0, 0), List.of(), List.of(), null, List.of(), 0);

    private Planner() {}

    /// The plan with the ways out, if the work does not fit.
    public static Plan plan(Work work) {
        Plan plan = lay(work);
        return plan.fit().fits() ? plan : plan.withRepairs(Repairs.of(work, plan));
    }

    /// The plan without looking for ways out.
    public static Plan lay(Work work) {
        var prepared = new Prepared(work);
        var earliest = new EarliestDue(prepared);
        var laid = new Laid(work, prepared, Orders.best(prepared, earliest.lateness(), work.aim()));
        List<Session> sessions = laid.sessions();
        if (laid.isNothing()) {
            return NOTHING;
        }
        int bound = Math.max(earliest.lateness(), laid.pinnedLateness());
        return new Plan(
                sessions,
                new Fit(laid.lateness(), bound),
                laid.late(),
                laid.unplaced(),
                earliest.lateness() > 0 ? Shortages.of(work, prepared, earliest.critical()) : null,
                List.of(),
                sessions.isEmpty() ? 0 : sessions.getLast().endExclusive());
    }
}
