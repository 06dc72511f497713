package dev.goalsmith.app.calendar;

import dev.goalsmith.app.plan.PlanView.Moving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days from one to another, each with what stands on it.
///
/// @param moves what moved when the plan was laid last, if that was within a day
/// @param begun whether anything stands in the calendar at all, on these days or others
public record CalendarView(List<CalendarDay> days, LocalDate today, List<Moving> moves, boolean begun) {

    public CalendarView {
        days = List.copyOf(days);
        moves = List.copyOf(moves);
    }

    public boolean isEmpty() {
        return days.stream().allMatch(CalendarDay::isEmpty);
    }

    public boolean isPast() {
        return days.getLast().on().isBefore(today);
    }

    /// The seven days of each week; the first day must be a Monday.
    public List<List<CalendarDay>> weeks() {
        var weeks = new ArrayList<List<CalendarDay>>();
        for (int first = 0; first < days.size(); first += 7) {
            weeks.add(days.subList(first, Math.min(first + 7, days.size())));
        }
        return weeks;
    }
}
