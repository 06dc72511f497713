package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What would change if a plan took the place of the present one: shown before it is accepted.
///
/// `nowInTime` were late and would not be any more, `nowLate` the other way round; `moves` tells what would stand
/// elsewhere, and why.
public record Difference(
        CalendarPlan present, CalendarPlan whatIf, List<Move> moves, Set<Id> nowInTime, Set<Id> nowLate) {

    public Difference {
        moves = List.copyOf(moves);
        nowInTime = Set.copyOf(nowInTime);
        nowLate = Set.copyOf(nowLate);
    }

    /// What would change if `whatIf` took the place of `present`.
    public static Difference between(CalendarPlan present, CalendarPlan whatIf) {
        Set<Id> before = late(present);
        Set<Id> after = late(whatIf);
        Set<Id> nowLate = new LinkedHashSet<>(after);
        nowLate.removeAll(before);
        before.removeAll(after);
        return new Difference(
                present, whatIf, Moves.between(present.sessions(), letGo(present, whatIf), whatIf), before, nowLate);
    }

    private static Set<CalendarSession> letGo(CalendarPlan present, CalendarPlan whatIf) {
        Set<CalendarSession> letGo = new HashSet<>(present.agenda().pinned());
        whatIf.agenda().pinned().forEach(letGo::remove);
        return letGo;
    }

    private static Set<Id> late(CalendarPlan plan) {
        Set<Id> late = new LinkedHashSet<>();
        plan.plan().late().forEach(one -> late.add(plan.task(one.task()).id()));
        plan.plan().unplaced().forEach(one -> late.add(plan.task(one.task()).id()));
        return late;
    }

    /// Minutes more to spare before the tightest due date; below zero when it gets tighter.
    public int minutesGained() {
        return present.fit().lateness() - whatIf.fit().lateness();
    }
}
