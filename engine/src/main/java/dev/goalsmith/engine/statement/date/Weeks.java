package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Weeks by their number, counted as ISO 8601 does: `week 26`, `CW 26`, `W26 2027`, `2027-W26`.
final class Weeks {

    private static final int MOST = 53;

    private Weeks() {}

    /// The week whose code stands at `at`, in `year` if that is above 0, or in the year after it; without either the
    /// next one that is not over.
    static @Nullable Point at(LocalDate on, Text text, int at, int year) {
        int number = number(text.word(at));
        boolean apart = switch (text.word(at)) {
            case "week", "cw", "kw", "wk" -> text.get(at + 1).isNumber();
            default -> false;
        };
        int week = apart ? DayNumber.value(text, at + 1) : number;
        if (week < 1 || week > MOST) {
            return null;
        }
        int next = apart ? at + 2 : at + 1;
        int yearAt = text.is(next, "of") || text.is(next, ",") ? next + 1 : next;
        int after = year > 0 ? -1 : DayNumber.year(text, yearAt);
        int wanted = Math.max(year, after);
        LocalDate monday = monday(wanted > 0 ? wanted : on.getYear(), week);
        if (wanted < 0 && monday.plusDays(6).isBefore(on)) {
            monday = monday(on.getYear() + 1, week);
        }
        return new Point(monday, monday.plusDays(6), after > 0 ? yearAt + 1 : next);
    }

    /// The 26 of `w26`; -1 for any other word.
    private static int number(String word) {
        boolean code = (word.length() == 2 || word.length() == 3) && word.charAt(0) == 'w';
        return code && word.chars().skip(1).allMatch(Character::isDigit) ? Integer.parseInt(word.substring(1)) : -1;
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(week, weeks(year)));
    }

    private static long weeks(int year) {
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 1, 4))
                .getMaximum();
    }
}
