package dev.goalsmith.app.calendar;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.plan.PlanView.Moving;
import dev.goalsmith.app.plan.RecentMoves;
import dev.goalsmith.app.plan.Slacks;
import java.time.LocalDate;
import java.util.List;

/// What stands in the calendar of a person, over all goals.
public final class ShowCalendar extends UseCase {

    /// As many days as are shown at once at most.
    public static final int MOST_DAYS = 366;

    private static final int CLOSE_DAYS = 7;

    public ShowCalendar(Workbench workbench) {
        super(workbench);
    }

    /// The days from `first` to `last`, both included; what room sessions have and what moved, which cost a plan, only
    /// for a week at most.
    ///
    /// @throws IllegalArgumentException if these are none or more than [#MOST_DAYS]
    public CalendarView by(Actor actor, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || !last.isBefore(first.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("%s to %s must be 1 to %d days".formatted(first, last, MOST_DAYS));
        }
        return read(tx -> {
            boolean close = last.isBefore(first.plusDays(CLOSE_DAYS));
            Slacks slacks = close ? Slacks.of(tx, actor, now()) : Slacks.none();
            List<Moving> moves = close ? RecentMoves.ofLast(tx, actor, now()) : List.of();
            var sheet = CalendarSheet.of(tx, actor, now(), slacks);
            var days = first.datesUntil(last.plusDays(1)).map(sheet::day).toList();
            return new CalendarView(days, today(tx, actor), moves, sheet.isBegun());
        });
    }
}
