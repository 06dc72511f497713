package dev.goalsmith.web.calendar;

import java.time.LocalDate;

/// How to leaf through the calendar: the day that is looked at, the pages before and after, by month or by week.
public record Turning(LocalDate day, LocalDate before, LocalDate after, boolean weekly) {

    public String path() {
        return path(weekly);
    }

    private static String path(boolean weekly) {
        return weekly ? "/calendar/week" : "/calendar";
    }

    public String beforePath() {
        return path() + "?on=" + before;
    }

    public String afterPath() {
        return path() + "?on=" + after;
    }

    public String monthPath() {
        return path(false) + "?on=" + day;
    }

    public String weekPath() {
        return path(true) + "?on=" + day;
    }
}
