package dev.goalsmith.app.calendar;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.plan.RecentMoves;
import java.time.LocalDate;

/// What stands in the calendar of a person, over all goals.
public final class ShowCalendar extends UseCase {

    /// As many days as are shown at once at most.
    public static final int MOST_DAYS = 366;

    public ShowCalendar(Workbench workbench) {
        super(workbench);
    }

    /// The days from `first` to `last`, both included.
    ///
    /// @throws IllegalArgumentException if these are none or more than [#MOST_DAYS]
    public CalendarView by(Actor actor, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || !last.isBefore(first.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("%s to %s must be 1 to %d days".formatted(first, last, MOST_DAYS));
        }
        return read(tx -> {
            var sheet = CalendarSheet.of(tx, actor, now());
            var days = first.datesUntil(last.plusDays(1)).map(sheet::day).toList();
            return new CalendarView(days, today(tx, actor), RecentMoves.ofLast(tx, actor, now()), sheet.isBegun());
        });
    }
}
