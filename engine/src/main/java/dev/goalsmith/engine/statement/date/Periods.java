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

    /// The quarter, half or week that stands at `at`: `q3`, `h1`, `Q3 2027`, `2027-Q3`, `2027-W26`, `week 26`.
    static @Nullable Point coded(LocalDate on, Text text, int at) {
        int before = DayNumber.year(text, at);
        int code = before > 0 ? text.past(at) : at;
        Point week = Weeks.at(on, text, code, before);
        if (week != null) {
            return week;
        }
        int months = months(text.word(code));
        if (months == 0) {
            return null;
        }
        int yearAt = text.is(code + 1, "of") || text.is(code + 1, ",") || text.is(code + 1, "/") ? code + 2 : code + 1;
        int after = text.is(code + 1, "/") ? 2000 + DayNumber.value(text, yearAt) : DayNumber.year(text, yearAt);
        int last = months * (text.word(code).charAt(1) - '0');
        int rolling = on.getYear() + (on.getMonthValue() > last ? 1 : 0);
        int year = before > 0 ? before : after > 0 ? after : rolling;
        return Calendar.months(year, last - months + 1, last, before < 0 && after > 0 ? yearAt + 1 : code + 1);
    }

    /// How many months the code covers: 3 for `q1` to `q4`, 6 for `h1` and `h2`, else 0.
    private static int months(String code) {
        if (code.length() != 2) {
            return 0;
        }
        int number = code.charAt(1) - '0';
        boolean quarter = code.charAt(0) == 'q' && number >= 1 && number <= 4;
        boolean half = code.charAt(0) == 'h' && number >= 1 && number <= 2;
        return quarter ? 3 : half ? 6 : 0;
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

    /// The season to come; "next spring" is that of the next year.
    private static @Nullable Point season(LocalDate on, int first, int steps, int next) {
        boolean over = steps == 0 && on.getMonthValue() > first + 2;
        return Calendar.months(on.getYear() + steps + (over ? 1 : 0), first, first + 2, next);
    }

    private static Point winter(LocalDate on, int steps, int next) {
        int year = on.getYear() + steps - (on.getMonthValue() <= 2 ? 1 : 0);
        return new Point(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 1).minusDays(1), next);
    }
}
