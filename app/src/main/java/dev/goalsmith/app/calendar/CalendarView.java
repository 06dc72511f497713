package dev.goalsmith.app.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days from one to another, each with what stands on it.
public record CalendarView(List<CalendarDay> days, LocalDate today) {

    public CalendarView {
        days = List.copyOf(days);
    }

    public boolean isEmpty() {
        return days.stream().allMatch(CalendarDay::isEmpty);
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
