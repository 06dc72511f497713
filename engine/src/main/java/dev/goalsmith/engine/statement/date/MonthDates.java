package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Dates with a month's name: `June 30th, 2027`, `30 June`, `the first of Feb`, `June 2027`, `June`.
///
/// Without a year the next one that is not over is meant.
final class MonthDates {

    private MonthDates() {}

    static @Nullable Point at(LocalDate on, Text text, int at) {
        return text.is(at, WordClass.MONTH) ? monthFirst(on, text, at) : dayFirst(on, text, at);
    }

    private static @Nullable Point monthFirst(LocalDate on, Text text, int at) {
        Month month = Calendar.month(text.word(at));
        if (month == null) {
            return null;
        }
        int after =
                text.is(at + 1, ".") && text.glued(at + 1) && text.get(at + 2).isNumber() ? at + 2 : at + 1;
        int dayAt = text.is(after, "the") ? after + 1 : after;
        int day = DayNumber.value(text, dayAt);
        boolean long_ = text.is(DayNumber.next(text, dayAt), WordClass.UNIT) || text.is(dayAt + 1, "%");
        if (day < 1 || day > 31 || long_) {
            int year = year(on, text, after);
            return Calendar.month(on, month, Math.max(year, 0), year > 0 ? yearEnd(text, after) : at + 1);
        }
        int next = DayNumber.next(text, dayAt);
        int last = text.hyphen(next) ? DayNumber.value(text, next + 1) : -1;
        boolean range = last > day && last <= 31 && !text.is(DayNumber.next(text, next + 1), WordClass.UNIT);
        return range
                ? days(dated(on, text, month, last, DayNumber.next(text, next + 1)), day)
                : dated(on, text, month, day, next);
    }

    /// `June 13-15`, from the day `first` to that of `last`.
    private static @Nullable Point days(@Nullable Point last, int first) {
        return last == null ? null : new Point(last.from().withDayOfMonth(first), last.to(), last.next());
    }

    private static @Nullable Point dayFirst(LocalDate on, Text text, int at) {
        int day = DayNumber.value(text, at);
        if (day < 1 || day > 31) {
            return null;
        }
        int next = DayNumber.next(text, at);
        int monthAt = text.is(next, "of") || dashed(text, next) ? next + 1 : next;
        Month month = text.is(monthAt, WordClass.MONTH) ? Calendar.month(text.word(monthAt)) : null;
        return month == null ? null : dated(on, text, month, day, monthAt + 1);
    }

    private static @Nullable Point dated(LocalDate on, Text text, Month month, int day, int next) {
        int year = year(on, text, next);
        LocalDate found = year > 0 ? Calendar.day(year, month.getValue(), day) : Calendar.next(on, month, day);
        return found == null ? null : Point.day(found, year > 0 ? yearEnd(text, next) : next);
    }

    /// The year at `at`: `2027`, `'27`, `of next year`, with or without a comma before it; -1 if there is none.
    private static int year(LocalDate on, Text text, int at) {
        int year = DayNumber.year(text, at);
        if (year < 0 && abbreviated(text, at)) {
            return 2000 + DayNumber.value(text, at + 1);
        }
        int past = linked(text, at) ? at + 1 : at;
        if (text.is(past + 1, "year")) {
            return text.is(past, "next") ? on.getYear() + 1 : text.is(past, "this") ? on.getYear() : year;
        }
        return year < 0 && past > at ? DayNumber.year(text, past) : year;
    }

    private static boolean linked(Text text, int at) {
        return text.is(at, ",") || text.is(at, "of") || dashed(text, at);
    }

    /// The dashes of `15-Jun-2027`.
    private static boolean dashed(Text text, int at) {
        return text.is(at, "-") && text.glued(at) && text.glued(at + 1);
    }

    /// `'27`.
    private static boolean abbreviated(Text text, int at) {
        boolean apostrophe = text.is(at, "'") || text.is(at, "\u2019") || text.is(at, "\u2018");
        return apostrophe && text.glued(at + 1) && text.word(at + 1).length() == 2 && DayNumber.value(text, at + 1) > 0;
    }

    private static int yearEnd(Text text, int at) {
        int past = linked(text, at) ? at + 1 : at;
        boolean relative = text.is(past + 1, "year");
        return DayNumber.year(text, at) > 0 ? at + 1 : relative ? past + 2 : at + 2;
    }

    /// The next `the 15th` that is not over.
    static @Nullable Point dayOfMonth(LocalDate on, Text text, int at) {
        if (!text.is(at, "the") || !DayNumber.suffixed(text, at + 1)) {
            return null;
        }
        int day = DayNumber.value(text, at + 1);
        for (int ahead = 0; ahead < 3; ahead++) {
            LocalDate month = on.plusMonths(ahead);
            LocalDate found = Calendar.day(month.getYear(), month.getMonthValue(), day);
            if (found != null && !found.isBefore(on)) {
                return Point.day(found, at + 3);
            }
        }
        return null;
    }
}
