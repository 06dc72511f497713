package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// The named periods around a day: its week, quarter, term, summer, and those some steps after it.
///
/// A term is half a calendar year, and a fiscal year the calendar year, because the text can't say where they begin.
final class Periods {

    private Periods() {}

    /// The period of kind `word` that lies `steps` after the one of the day `on`; null if `word` names none.
    static @Nullable Point of(LocalDate on, String word, int steps, int next) {
        return switch (word) {
            case "day" -> Point.day(on.plusDays(steps), next);
            case "week" -> week(on, steps, next);
            case "weekend" -> weekend(on, steps, next);
            case "workweek" -> workweek(on, steps, next);
            case "month" -> month(on.plusMonths(steps), next);
            case "quarter" -> quarter(on.plusMonths(3L * steps), next);
            case "semester", "term", "trimester" -> half(on.plusMonths(6L * steps), next);
            case "year" -> year(on.getYear() + steps, next);
            case "decade" -> year(on.getYear() / 10 * 10 + 9 + 10 * steps, next);
            case "spring" -> season(on, 3, steps, next);
            case "summer" -> season(on, 6, steps, next);
            case "autumn", "fall" -> season(on, 9, steps, next);
            case "winter" -> winter(on, steps, next);
            default -> null;
        };
    }

    /// The quarter, half or year that `word` writes, `q3` or `h1`; its year may follow.
    static @Nullable Point coded(LocalDate on, Text text, int at) {
        String word = text.word(at);
        if (word.length() != 2) {
            return null;
        }
        int number = word.charAt(1) - '0';
        int months = word.charAt(0) == 'q' && number >= 1 && number <= 4
                ? 3
                : word.charAt(0) == 'h' && number >= 1 && number <= 2 ? 6 : 0;
        if (months == 0) {
            return null;
        }
        int yearAt = text.is(at + 1, "of") || text.is(at + 1, ",") ? at + 2 : at + 1;
        int year = DayNumber.year(text, yearAt);
        int last = months * number;
        int wanted = year > 0 ? year : on.getYear() + (on.getMonthValue() > last ? 1 : 0);
        return Calendar.months(wanted, last - months + 1, last, year > 0 ? yearAt + 1 : at + 1);
    }

    static @Nullable Point year(int year, int next) {
        return Calendar.months(year, 1, 12, next);
    }

    static Point month(LocalDate day, int next) {
        return new Point(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), next);
    }

    private static Point week(LocalDate on, int steps, int next) {
        LocalDate monday =
                on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
        return new Point(monday, monday.plusDays(6), next);
    }

    private static Point weekend(LocalDate on, int steps, int next) {
        LocalDate sunday =
                on.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(steps);
        return new Point(sunday.minusDays(1), sunday, next);
    }

    private static Point workweek(LocalDate on, int steps, int next) {
        Point week = week(on, steps, next);
        return new Point(week.from(), week.from().plusDays(4), next);
    }

    private static @Nullable Point quarter(LocalDate day, int next) {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return Calendar.months(day.getYear(), first, first + 2, next);
    }

    private static @Nullable Point half(LocalDate day, int next) {
        int first = day.getMonthValue() <= 6 ? 1 : 7;
        return Calendar.months(day.getYear(), first, first + 5, next);
    }

    private static @Nullable Point season(LocalDate on, int first, int steps, int next) {
        int year = on.getYear() + steps + (on.getMonthValue() > first + 2 ? 1 : 0);
        return Calendar.months(year, first, first + 2, next);
    }

    private static Point winter(LocalDate on, int steps, int next) {
        int year = on.getYear() + steps - (on.getMonthValue() <= 2 ? 1 : 0);
        return new Point(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 1).minusDays(1), next);
    }
}
