package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;

/// Days that are written like one and are in no calendar: `31 February`, `32 June`, `June 31st`, `29 February 2027`,
/// `2027-02-30`,
/// `31.2.2027`, `31/02/2027`.
public final class NoSuchDay {

    private static final int MOST_DAYS = 31;

    /// Without a year, 29 February may be meant of this one.
    private static final int LEAP_YEAR = 2000;

    private NoSuchDay() {}

    /// The first token after such a day at `at`; -1 if none begins there.
    public static int end(Text text, int at) {
        if (text.get(at).isNumber() && (text.is(at + 1, "-") || text.is(at + 1, ".") || text.is(at + 1, "/"))) {
            return digits(text, at, text.word(at + 1));
        }
        return text.is(at, WordClass.MONTH) ? monthFirst(text, at) : dayFirst(text, at);
    }

    private static int dayFirst(Text text, int at) {
        int next = DayNumber.next(text, at);
        int monthAt = text.is(next, "of") ? next + 1 : next;
        boolean month = text.is(monthAt, WordClass.MONTH);
        if (month && DayNumber.value(text, at) > MOST_DAYS) {
            return DayNumber.year(text, monthAt + 1) > 0 ? monthAt + 2 : monthAt + 1;
        }
        return month ? end(text, monthAt, DayNumber.value(text, at), monthAt + 1) : -1;
    }

    /// In “In February 30 people come” the number belongs to the people.
    private static int monthFirst(Text text, int at) {
        int dayAt = text.is(at + 1, "the") ? at + 2 : at + 1;
        int next = DayNumber.next(text, dayAt);
        boolean counts =
                !DayNumber.suffixed(text, dayAt) && text.get(next).isWord() && !text.is(next, WordClass.PREPOSITION);
        return counts ? -1 : end(text, at, DayNumber.value(text, dayAt), next);
    }

    private static int end(Text text, int monthAt, int day, int next) {
        Month month = Calendar.month(text.word(monthAt));
        if (month == null || day < 1 || day > MOST_DAYS) {
            return -1;
        }
        int yearAt = text.is(next, ",") ? next + 1 : next;
        int year = DayNumber.year(text, yearAt);
        LocalDate found = Calendar.day(year > 0 ? year : LEAP_YEAR, month.getValue(), day);
        return found != null ? -1 : year > 0 ? yearAt + 1 : next;
    }

    /// With dashes the year comes first, with dots and slashes last; with slashes neither order may be a day.
    private static int digits(Text text, int at, String sign) {
        boolean joined =
                text.is(at + 3, sign) && IntStream.range(at + 1, at + 5).allMatch(text::glued);
        if (!joined) {
            return -1;
        }
        int first = DayNumber.value(text, at);
        int second = DayNumber.value(text, at + 2);
        boolean missing = switch (sign) {
            case "-" -> isMissing(DayNumber.year(text, at), second, DayNumber.value(text, at + 4));
            case "." -> isMissing(DayNumber.year(text, at + 4), second, first);
            default -> {
                int year = DayNumber.year(text, at + 4);
                boolean either = isMissing(year, first, second) || isMissing(year, second, first);
                yield either && Calendar.day(year, first, second) == null && Calendar.day(year, second, first) == null;
            }
        };
        return missing ? at + 5 : -1;
    }

    private static boolean isMissing(int year, int month, int day) {
        boolean written = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= MOST_DAYS;
        return written && Calendar.day(year, month, day) == null;
    }
}
