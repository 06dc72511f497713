package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads one day or named period, as seen from a day of writing.
public final class PointReader {

    private PointReader() {}

    /// The day or period that begins at token `at`, or null. Only a point that can't mean anything else counts.
    public static @Nullable Point plain(LocalDate on, Text text, int at) {
        Point edge = Edges.at(on, text, at);
        return edge == null ? whole(on, text, at) : edge;
    }

    private static @Nullable Point whole(LocalDate on, Text text, int at) {
        Point point = DigitDates.at(on, text, at);
        if (point == null) {
            point = Relatives.at(on, text, at);
        }
        if (point == null) {
            point = NamedDays.at(on, text, at);
        }
        if (point == null) {
            point = Parts.at(on, text, at);
        }
        if (point == null && DayNumber.year(text, at) > 0) {
            point = Periods.coded(on, text, at);
        }
        if (point == null) {
            point = MonthDates.at(on, text, at);
            boolean bareMonth = point != null && point.next() == at + 1;
            return bareMonth ? null : point;
        }
        return point;
    }

    /// The day or period at `at` after a word such as "by", where a month, a year, a weekday or a quarter will do.
    public static @Nullable Point after(LocalDate on, Text text, int at) {
        int from = text.is(at, "the") || text.is(at, "around") || text.is(at, "about") ? at + 1 : at;
        if (NoSuchDay.end(text, from) >= 0) {
            return null;
        }
        Point edge = Edges.at(on, text, from);
        return edge == null ? named(on, text, at, from) : edge;
    }

    /// As `after`, but never a part of a period, so that parts of parts of parts cost nothing.
    static @Nullable Point named(LocalDate on, Text text, int at) {
        return named(on, text, at, text.is(at, "the") ? at + 1 : at);
    }

    private static @Nullable Point named(LocalDate on, Text text, int at, int from) {
        Point point = whole(on, text, from);
        if (point == null) {
            point = MonthDates.at(on, text, from);
        }
        if (point == null) {
            point = Relatives.weekday(on, text, from, 0);
        }
        if (point == null) {
            point = Periods.coded(on, text, from);
        }
        if (point == null) {
            point = from == at ? year(text, at) : null;
        }
        if (point == null) {
            boolean weekend =
                    from > at && text.is(from, "weekend") && !text.get(from + 1).isWord();
            point = weekend ? Periods.of(on, "weekend", 0, from + 1) : season(on, text, from);
        }
        return point == null ? MonthDates.dayOfMonth(on, text, at) : point;
    }

    /// `spring`, `summer 2028`, `fall of 2028`.
    private static @Nullable Point season(LocalDate on, Text text, int at) {
        if (!text.is(at, WordClass.SEASON)) {
            return null;
        }
        int yearAt = text.is(at + 1, "of") ? at + 2 : at + 1;
        int year = DayNumber.year(text, yearAt);
        return year > 0
                ? Periods.of(LocalDate.of(year, 3, 1), text.word(at), 0, yearAt + 1)
                : Periods.of(on, text.word(at), 0, at + 1);
    }

    /// A period that parts can be taken of: a year, a month, "this year", `Q3`.
    static @Nullable Point simple(LocalDate on, Text text, int at) {
        Point point = Relatives.at(on, text, at);
        if (point == null) {
            point = text.is(at, WordClass.MONTH)
                    ? MonthDates.at(on, text, at)
                    : Periods.of(on, text.word(at), 0, at + 1);
        }
        return point == null ? year(text, at) : point;
    }

    /// The day or month at `at`, as in "every 15 June" and "every 6/15".
    public static @Nullable Point day(LocalDate on, Text text, int at) {
        Point date = MonthDates.at(on, text, at);
        return date == null ? DigitDates.dayOfYear(on, text, at) : date;
    }

    /// The period of the kind that the word at `at` names in which `on` lies.
    public static @Nullable Point running(LocalDate on, Text text, int at) {
        return Periods.of(on, text.word(at), 0, at + 1);
    }

    private static @Nullable Point year(Text text, int at) {
        int year = DayNumber.year(text, at);
        if (year > 0) {
            return Periods.year(year, at + 1);
        }
        int fiscal = fiscal(text.word(at));
        return fiscal > 0 ? Periods.year(fiscal, at + 1) : null;
    }

    /// The year of `fy27` or `fy2027`; -1 for any other word.
    private static int fiscal(String word) {
        boolean code = word.startsWith("fy") && (word.length() == 4 || word.length() == 6);
        boolean digits = code && word.chars().skip(2).allMatch(letter -> letter >= '0' && letter <= '9');
        int year = digits ? Integer.parseInt(word.substring(2)) : -1;
        return year >= 0 && year < 100 ? 2000 + year : year;
    }
}
