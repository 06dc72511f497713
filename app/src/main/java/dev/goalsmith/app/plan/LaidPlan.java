package dev.goalsmith.app.plan;

import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarSession;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The plan that follows from a situation.
record LaidPlan(Situation situation, CalendarPlan plan) {

    static LaidPlan of(Situation situation) {
        return new LaidPlan(situation, situation.agenda().plan(before(situation)));
    }

    static LaidPlan withoutWaysOut(Situation situation) {
        return new LaidPlan(situation, situation.agenda().lay(before(situation)));
    }

    private static List<CalendarSession> before(Situation situation) {
        return situation.seen().ahead(situation.now()).stream()
                .map(Seen::onCalendar)
                .toList();
    }

    /// The sessions to come, without what remains of one under way.
    List<CalendarSession> ahead() {
        Set<Instant> underWay = endsUnderWay();
        if (underWay.isEmpty()) {
            return plan.sessions();
        }
        return plan.sessions().stream()
                .filter(session -> !underWay.contains(session.endExclusive().toInstant()))
                .toList();
    }

    /// What remains of sessions under way.
    List<CalendarSession> restUnderWay() {
        Set<Instant> underWay = endsUnderWay();
        return plan.sessions().stream()
                .filter(session -> underWay.contains(session.endExclusive().toInstant()))
                .toList();
    }

    private Set<Instant> endsUnderWay() {
        Set<Instant> ends = new HashSet<>();
        for (CalendarSession pin : plan.agenda().pinned()) {
            if (pin.startInstant().isBefore(situation.from())) {
                ends.add(pin.endExclusive().toInstant());
            }
        }
        return ends;
    }
}
