package dev.goalsmith.engine.statement.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Words of the calendar and days that may not exist.
final class Calendar {

    private Calendar() {}

    static @Nullable Month month(String word) {
        String name = word.equals("sept") ? "sep" : word;
        for (Month month : Month.values()) {
            boolean length = name.length() == 3 || name.length() == month.name().length();
            if (length && month.name().regionMatches(true, 0, name, 0, name.length())) {
                return month;
            }
        }
        return null;
    }

    static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (word.length() >= 3 && day.name().regionMatches(true, 0, word, 0, 3)) {
                return day;
            }
        }
        return null;
    }

    /// The day, or null if the calendar has none such or its year is not from 1 to 9999.
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year < 1 || year > 9999 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /// The first `month` and `day` that is not before `on`; 29 February waits for a leap year.
    static @Nullable LocalDate next(LocalDate on, Month month, int day) {
        for (int year = on.getYear(); year <= on.getYear() + 8; year++) {
            LocalDate found = day(year, month.getValue(), day);
            if (found != null && !found.isBefore(on)) {
                return found;
            }
        }
        return null;
    }

    /// The whole `month`: in `year`, or if that is 0 the first that has not ended before `on`.
    static @Nullable Point month(LocalDate on, Month month, int year, int next) {
        int wanted = year > 0 ? year : on.getYear() + (on.getMonthValue() > month.getValue() ? 1 : 0);
        if (wanted > 9999) {
            return null;
        }
        YearMonth found = YearMonth.of(wanted, month);
        return new Point(found.atDay(1), found.atEndOfMonth(), next);
    }

    /// The months from `first` to `last` of `year`.
    static @Nullable Point months(int year, int first, int last, int next) {
        if (year < 1 || year > 9999) {
            return null;
        }
        return new Point(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), next);
    }
}
