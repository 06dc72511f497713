package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
            point = relative(on, text, at);
        }
        if (point == null) {
            point = NamedDays.at(on, text, at);
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
            point = weekday(on, text, from, 0);
        }
        if (point == null) {
            point = Periods.coded(on, text, from);
        }
        if (point == null && from == at) {
            point = year(text, at);
        }
        return point == null ? dayOfMonth(on, text, at) : point;
    }

    private static @Nullable Point year(Text text, int at) {
        int year = DayNumber.year(text, at);
        if (year > 0) {
            return Periods.year(year, at + 1);
        }
        boolean fiscal = text.is(at, "fy") && text.glued(at + 1);
        return fiscal && DayNumber.value(text, at + 1) >= 0
                ? Periods.year(2000 + DayNumber.value(text, at + 1), at + 2)
                : null;
    }

    private static @Nullable Point dayOfMonth(LocalDate on, Text text, int at) {
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

    private static @Nullable Point weekday(LocalDate on, Text text, int at, int weeks) {
        DayOfWeek day = text.is(at, WordClass.WEEKDAY) ? Calendar.weekday(text.word(at)) : null;
        if (day == null) {
            return null;
        }
        int dateAt = text.is(at + 1, ",") ? at + 2 : at + 1;
        Point date = MonthDates.at(on, text, dateAt);
        if (date != null && date.from().equals(date.to())) {
            return date;
        }
        return Point.day(on.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(weeks), at + 1);
    }

    private static @Nullable Point relative(LocalDate on, Text text, int at) {
        int steps = switch (text.word(at)) {
            case "this", "current" -> 0;
            case "next" -> 1;
            case "coming", "upcoming" -> 0;
            default -> -1;
        };
        if (steps < 0) {
            return null;
        }
        int coming = text.is(at + 1, "coming") || text.is(at + 1, "current") ? at + 2 : at + 1;
        int noun = adjective(text.word(coming)) ? coming + 1 : coming;
        Point period = Periods.of(on, text.word(noun), steps, noun + 1);
        if (period == null) {
            period = weekday(on, text, noun, next(on, text, noun, steps));
        }
        return period == null && text.is(noun, WordClass.MONTH) ? MonthDates.at(on, text, noun) : period;
    }

    /// "Next Friday" is the Friday of the next week, "this Friday" the one to come.
    private static int next(LocalDate on, Text text, int noun, int steps) {
        DayOfWeek day = text.is(noun, WordClass.WEEKDAY) ? Calendar.weekday(text.word(noun)) : null;
        return day != null && steps == 1 && day.compareTo(on.getDayOfWeek()) > 0 ? 1 : 0;
    }

    static boolean adjective(String word) {
        return switch (word) {
            case "calendar", "fiscal", "financial", "school", "academic", "business" -> true;
            default -> false;
        };
    }
}
