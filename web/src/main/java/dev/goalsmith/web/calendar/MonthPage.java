package dev.goalsmith.web.calendar;

import dev.goalsmith.app.calendar.CalendarDay;
import dev.goalsmith.app.calendar.CalendarView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A month with the days of its first and last week that belong to others.
public record MonthPage(YearMonth month, CalendarView view) {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public String title() {
        return TITLE.format(month);
    }

    /// Whether a day belongs to another month.
    public boolean isOther(CalendarDay day) {
        return !YearMonth.from(day.on()).equals(month);
    }

    public boolean isToday(CalendarDay day) {
        return day.on().equals(view.today());
    }

    /// Where the turning leads.
    public Turning turning() {
        LocalDate day = YearMonth.from(view.today()).equals(month) ? view.today() : month.atDay(1);
        return new Turning(
                day, month.minusMonths(1).atDay(1), month.plusMonths(1).atDay(1), false);
    }

    /// The days of the month that have anything on them, for a list where the table is too small to read.
    public List<CalendarDay> filled() {
        return view.days().stream()
                .filter(day -> !isOther(day) && !day.isEmpty())
                .toList();
    }
}
