package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Periods and days counted from the day of writing: `this year`, `next Friday`, `the coming month`, `the week after
/// next`.
final class Relatives {

    private Relatives() {}

    static @Nullable Point at(LocalDate on, Text text, int at) {
        int steps = steps(text.word(at));
        if (steps < 0) {
            return afterNext(on, text, at);
        }
        int coming = text.is(at + 1, "coming") || text.is(at + 1, "current") ? at + 2 : at + 1;
        int noun = adjective(text.word(coming)) ? coming + 1 : coming;
        Point period = Periods.of(on, text.word(noun), steps, noun + 1);
        if (period == null) {
            period = weekday(on, text, noun, weeks(on, text, noun, steps));
        }
        return period == null ? month(on, text, noun) : period;
    }

    static int steps(String word) {
        return switch (word) {
            case "this", "current", "coming", "upcoming" -> 0;
            case "next", "following" -> 1;
            default -> -1;
        };
    }

    /// "This may" is a month only with its capital.
    private static @Nullable Point month(LocalDate on, Text text, int at) {
        boolean month = text.is(at, WordClass.MONTH) && (text.capital(at) || !text.is(at, "may"));
        return month ? MonthDates.at(on, text, at) : null;
    }

    private static @Nullable Point afterNext(LocalDate on, Text text, int at) {
        int next = text.is(at + 2, "the") ? at + 3 : at + 2;
        if (!text.is(at + 1, "after") || !text.is(next, "next")) {
            return null;
        }
        Point period = Periods.of(on, text.word(at), 2, next + 1);
        Point day = period == null ? weekday(on, text, at, 1) : period;
        return day == null ? null : day.until(next + 1);
    }

    /// "Next Friday" is the Friday of the next week, "this Friday" the one to come.
    private static int weeks(LocalDate on, Text text, int noun, int steps) {
        DayOfWeek day = text.is(noun, WordClass.WEEKDAY) ? Calendar.weekday(text.word(noun)) : null;
        return day != null && steps == 1 && day.compareTo(on.getDayOfWeek()) >= 0 ? 1 : 0;
    }

    /// The first such day on or after `on`, some weeks later; a date that follows says which: `Friday, 4 June`.
    static @Nullable Point weekday(LocalDate on, Text text, int at, int weeks) {
        DayOfWeek day = text.is(at, WordClass.WEEKDAY) ? Calendar.weekday(text.word(at)) : null;
        if (day == null) {
            return null;
        }
        int dateAt = text.is(at + 1, ",") || text.is(at + 1, ".") ? at + 2 : at + 1;
        Point date = MonthDates.at(on, text, dateAt);
        if (date == null) {
            date = MonthDates.dayOfMonth(on, text, at + 1);
        }
        if (date != null && date.from().equals(date.to())) {
            return date;
        }
        return Point.day(on.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(weeks), at + 1);
    }

    /// Words between "this" and "year" that change nothing.
    static boolean adjective(String word) {
        return switch (word) {
            case "calendar", "fiscal", "financial", "school", "academic", "business" -> true;
            default -> false;
        };
    }
}
