package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// A part of a period: `the end of Q3`, `year-end`, `Q2 end`, `mid-June`, `early 2027`, `the first week of October`.
final class Edges {

    private Edges() {}

    static @Nullable Point at(LocalDate on, Text text, int at) {
        return switch (text.word(at)) {
            case "end", "close", "conclusion" -> ofWhole(on, text, at);
            case "start", "beginning" -> first(ofWhole(on, text, at));
            case "middle" -> middle(ofWhole(on, text, at));
            case "late" -> named(on, text, text.past(at));
            case "early" -> first(named(on, text, text.past(at)), 9);
            case "mid" -> middle(named(on, text, text.past(at)));
            case "first", "last", "second", "third" -> week(on, text, at);
            case "year", "month", "quarter", "week", "term" -> ended(on, text, at);
            default -> codedEnd(on, text, at);
        };
    }

    private static @Nullable Point ofWhole(LocalDate on, Text text, int at) {
        int of = text.is(at + 1, "of") ? at + 2 : at + 1;
        int noun = text.is(of, "the") || text.is(of, "my") || text.is(of, "our") ? of + 1 : of;
        if (PointReader.adjective(text.word(noun)) || text.is(noun, "current")) {
            noun++;
        }
        Point period = Periods.of(on, text.word(noun), 0, noun + 1);
        return period == null ? named(on, text, of) : period;
    }

    private static @Nullable Point named(LocalDate on, Text text, int at) {
        return PointReader.named(on, text, at);
    }

    /// `year-end`, `year end`, `month's end`.
    private static @Nullable Point ended(LocalDate on, Text text, int at) {
        int end = text.past(at);
        return text.is(end, "end") ? Periods.of(on, text.word(at), 0, end + 1) : null;
    }

    private static @Nullable Point codedEnd(LocalDate on, Text text, int at) {
        Point quarter = Periods.coded(on, text, at);
        boolean end = quarter != null && text.is(quarter.next(), "end");
        return quarter != null && end ? quarter.until(quarter.next() + 1) : null;
    }

    /// `the first week of October`, `the last quarter of 2027`.
    private static @Nullable Point week(LocalDate on, Text text, int at) {
        int number = DayNumber.value(text, at);
        boolean of = text.is(at + 2, "of") || text.is(at + 2, "in");
        boolean part = text.is(at + 1, "week") || text.is(at + 1, "half") || text.is(at + 1, "quarter");
        if (!of || !part) {
            return null;
        }
        Point whole = ofWhole(on, text, at + 1);
        if (whole == null || whole.from().plusDays(20).isAfter(whole.to())) {
            return null;
        }
        return text.is(at + 1, "week") ? weekOf(whole, number) : partOf(whole, text.is(at + 1, "half") ? 2 : 4, number);
    }

    private static Point weekOf(Point whole, int number) {
        LocalDate from = number > 0
                ? whole.from().plusDays(7L * (number - 1))
                : whole.to().minusDays(6);
        return new Point(from, from.plusDays(6), whole.next());
    }

    private static @Nullable Point partOf(Point year, int parts, int number) {
        int part = number > 0 ? number : parts;
        boolean whole = year.from().getMonth() == Month.JANUARY && year.to().getMonth() == Month.DECEMBER;
        int months = 12 / parts;
        return whole && part <= parts
                ? Calendar.months(year.from().getYear(), (part - 1) * months + 1, part * months, year.next())
                : null;
    }

    private static @Nullable Point first(@Nullable Point whole) {
        return first(whole, 0);
    }

    private static @Nullable Point first(@Nullable Point whole, int daysMore) {
        return whole == null ? null : new Point(whole.from(), whole.from().plusDays(daysMore), whole.next());
    }

    private static @Nullable Point middle(@Nullable Point whole) {
        if (whole == null) {
            return null;
        }
        long days = whole.to().toEpochDay() - whole.from().toEpochDay();
        return new Point(whole.from().plusDays(days / 2), whole.from().plusDays(days / 2), whole.next());
    }
}
