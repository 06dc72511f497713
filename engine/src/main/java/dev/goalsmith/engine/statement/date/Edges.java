package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of a period: `the end of Q3`, `year-end`, `Q2 end`, `mid-June`, `early 2027`, `the first week of October`.
final class Edges {

    private Edges() {}

    static @Nullable Point at(LocalDate on, Text text, int at) {
        return switch (text.word(at)) {
            case "end", "close", "conclusion", "rest", "remainder" -> ofWhole(on, text, at);
            case "start", "beginning" -> first(ofWhole(on, text, at));
            case "middle" -> middle(ofWhole(on, text, at));
            case "late" -> named(on, text, text.past(at));
            case "early" -> first(named(on, text, text.past(at)), 9);
            case "mid" -> middle(named(on, text, text.past(at)));
            case "week" ->
                text.is(at + 1, "end") || text.hyphen(at + 1) ? ended(on, text, at, "week") : weekOf(on, text, at);
            case "year", "month", "quarter", "term" -> ended(on, text, at, text.word(at));
            case "year's", "month's", "quarter's", "week's", "term's" ->
                ended(on, text, at, text.word(at).replace("'s", ""));
            default -> codedEnd(on, text, at);
        };
    }

    private static @Nullable Point ofWhole(LocalDate on, Text text, int at) {
        int of = text.is(at + 1, "of") ? at + 2 : at + 1;
        int noun = text.is(of, "the") || text.is(of, "my") || text.is(of, "our") ? of + 1 : of;
        int steps = Math.max(0, Relatives.steps(text.word(noun)));
        if (Relatives.adjective(text.word(noun)) || (Relatives.steps(text.word(noun)) >= 0 && !text.is(noun, "next"))) {
            noun++;
        }
        Point period = Periods.of(on, text.word(noun), steps, noun + 1);
        return period == null ? named(on, text, of) : period;
    }

    private static @Nullable Point named(LocalDate on, Text text, int at) {
        return PointReader.named(on, text, at);
    }

    /// `week of June 3`, `week beginning 3 June`: the calendar week of that day.
    private static @Nullable Point weekOf(LocalDate on, Text text, int at) {
        boolean leads = text.is(at + 1, "of") || text.is(at + 1, "beginning") || text.is(at + 1, "starting");
        Point day = leads ? named(on, text, at + 2) : null;
        boolean one = day != null && day.from().equals(day.to());
        Point week = day != null && one ? Periods.of(day.from(), "week", 0, day.next()) : null;
        return week;
    }

    /// `year-end`, `year end`, `month's end`.
    private static @Nullable Point ended(LocalDate on, Text text, int at, String period) {
        int end = text.past(at);
        return text.is(end, "end") ? Periods.of(on, period, 0, end + 1) : null;
    }

    private static @Nullable Point codedEnd(LocalDate on, Text text, int at) {
        Point quarter = Periods.coded(on, text, at);
        boolean end = quarter != null && text.is(quarter.next(), "end");
        return quarter != null && end ? quarter.until(quarter.next() + 1) : null;
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
