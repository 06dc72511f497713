package dev.goalsmith.web.calendar;

import dev.goalsmith.app.calendar.CalendarBusy;
import dev.goalsmith.app.calendar.CalendarDay;
import dev.goalsmith.app.calendar.CalendarSession;
import dev.goalsmith.app.calendar.CalendarView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A week, hour by hour. The hours before six are shown only if something stands in them.
public record WeekPage(CalendarView view) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final int FIRST_WAKING_HOUR = 6;
    private static final int HOURS = 24;
    private static final int QUARTERS = 4 * HOURS;
    private static final long MINUTES_PER_QUARTER = 15;

    private LocalDate first() {
        return view.days().getFirst().on();
    }

    private LocalDate last() {
        return view.days().getLast().on();
    }

    /// “23 to 29 November 2026”.
    public String title() {
        DateTimeFormatter start = first().getYear() != last().getYear()
                ? WHOLE
                : first().getMonth() == last().getMonth() ? DAY : DAY_AND_MONTH;
        return start.format(first()) + " to " + WHOLE.format(last());
    }

    public Turning turning() {
        boolean now = !view.today().isBefore(first()) && !view.today().isAfter(last());
        return new Turning(now ? view.today() : first(), first().minusWeeks(1), first().plusWeeks(1), true);
    }

    /// Where this week is, to come back to it.
    public String path() {
        return turning().path() + "?on=" + first();
    }

    /// Whether any session can be put elsewhere.
    public boolean isMovable() {
        return view.days().stream()
                .flatMap(day -> day.sessions().stream())
                .anyMatch(session -> session.ahead() != null);
    }

    public boolean isWaking() {
        return view.days().stream()
                .allMatch(day -> day.goingOn().isEmpty()
                        && day.sessions().stream()
                                .allMatch(session -> session.start().getHour() >= FIRST_WAKING_HOUR));
    }

    /// Whether a session is too short for its title where an hour is as high as usual.
    public boolean isFine() {
        return view.days().stream().flatMap(day -> day.sessions().stream()).anyMatch(session -> span(session) == 1);
    }

    /// What can be drawn of the times in which the person is busy: what ends before the first hour is not.
    public List<CalendarBusy> busy(CalendarDay day) {
        int first = isWaking() ? 4 * FIRST_WAKING_HOUR : 0;
        return day.busy().stream()
                .filter(busy -> quarter(busy.from()) + span(busy) > first)
                .toList();
    }

    /// The hours along the side.
    public List<Integer> hours() {
        return IntStream.range(isWaking() ? FIRST_WAKING_HOUR : 0, HOURS)
                .boxed()
                .toList();
    }

    public String weekday(CalendarDay day) {
        return WEEKDAY.format(day.on());
    }

    public boolean isToday(CalendarDay day) {
        return day.on().equals(view.today());
    }

    public boolean isPast(CalendarDay day) {
        return day.on().isBefore(view.today());
    }

    /// The quarter of the day in which a session starts, from 0.
    public int start(CalendarSession session) {
        return quarter(session.start().toLocalTime());
    }

    /// The quarter of the day in which `time` lies, from 0.
    public int quarter(LocalTime time) {
        return (int) (time.toSecondOfDay() / 60 / MINUTES_PER_QUARTER);
    }

    /// The quarters that a busy time touches.
    public int span(CalendarBusy busy) {
        int end = (int) Math.ceilDiv(busy.to().toSecondOfDay() / 60, MINUTES_PER_QUARTER);
        return (end == 0 ? QUARTERS : end) - quarter(busy.from());
    }

    /// The quarters that a session takes, at least one, until midnight.
    public int span(CalendarSession session) {
        long quarters = Math.ceilDiv(session.length().toMinutes(), MINUTES_PER_QUARTER);
        return Math.clamp(quarters, 1, QUARTERS - start(session));
    }

    /// The quarters that a session of the day before takes after midnight.
    public int spanAfterMidnight(CalendarSession session) {
        long seconds = session.endExclusive().toLocalTime().toSecondOfDay();
        return Math.max(1, Math.toIntExact(Math.ceilDiv(seconds / 60, MINUTES_PER_QUARTER)));
    }
}
