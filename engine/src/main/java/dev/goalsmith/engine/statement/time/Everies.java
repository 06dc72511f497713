package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.date.Point;
import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Rhythms with every or each: `each month`, `every other Friday`, `every Tuesday and Thursday`, `every weekend in
/// June`.
final class Everies {

    private Everies() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        int word = text.is(at, "on") || text.is(at, "in") || text.is(at, "during") ? at + 1 : at;
        if (text.is(word, "alternate") || text.is(word, "alternating")) {
            return alternate(text, at, word + 1);
        }
        if (!text.is(word, "every") && !text.is(word, "each")) {
            return null;
        }
        int single = text.is(word + 1, "single") ? word + 2 : word + 1;
        int step = step(text, single);
        int body = step > 1 ? stepEnd(text, single) : single;
        return Tails.weekday(text, body) ? weekdays(reading, at, body, step) : unit(reading, at, body, step);
    }

    private static @Nullable Find alternate(Text text, int at, int unit) {
        Cycle cycle = Cycles.times(Units.at(text, unit), 2);
        return cycle == null
                ? null
                : new Find(unit + 1, new TimeExpression.Rhythm(text.span(at, unit + 1), 1, cycle, null));
    }

    private static int step(Text text, int at) {
        Numeral number = text.is(at + 1, "/") ? null : Numerals.single(text, at);
        return switch (text.word(at)) {
            case "other", "second", "2nd", "alternate" -> 2;
            case "third" -> 3;
            case "fourth" -> 4;
            case "few" -> 3;
            default -> number == null ? 1 : Math.max(number.small(), 1);
        };
    }

    private static int stepEnd(Text text, int at) {
        Numeral number = Numerals.single(text, at);
        return number == null ? at + 1 : number.next();
    }

    private static Find weekdays(Reading reading, int at, int day, int step) {
        Text text = reading.text();
        int end = Tails.list(text, day);
        int times = text.is(day, "weekdays") ? 5 : Tails.count(text, day, end);
        end = text.is(end, WordClass.DAY_PART) ? end + 1 : end;
        return rhythm(reading, at, end, times, new Cycle(step, Unit.WEEK));
    }

    private static @Nullable Find unit(Reading reading, int at, int body, int step) {
        Text text = reading.text();
        int workday = workday(text, body);
        if (workday > body) {
            int end = text.is(workday, WordClass.DAY_PART) ? workday + 1 : workday;
            return rhythm(reading, at, end, 5, new Cycle(step, Unit.WEEK));
        }
        if (text.is(body, WordClass.DAY_PART) && !text.is(body, "lunch")) {
            return rhythm(reading, at, body + 1, 1, new Cycle(step, Unit.DAY));
        }
        Cycle cycle = Cycles.times(Units.at(text, body), step);
        if (cycle == null) {
            return yearly(reading, at, body);
        }
        return rhythm(reading, at, Tails.after(text, body + 1), Counts.before(text, at), cycle);
    }

    /// The first token after `weekday`, `workday` or `working day`; `at` if none stands there.
    private static int workday(Text text, int at) {
        return switch (text.word(at)) {
            case "weekday", "workday", "weeknight" -> at + 1;
            case "working", "business", "work" -> text.is(at + 1, "day") ? at + 2 : at;
            default -> at;
        };
    }

    /// `every June`, `each 4/15`.
    private static @Nullable Find yearly(Reading reading, int at, int body) {
        boolean date = reading.text().is(body, WordClass.MONTH)
                || reading.text().get(body).isNumber();
        Point point = date ? reading.day(body) : null;
        Cycle year = new Cycle(1, Unit.YEAR);
        return point == null ? null : rhythm(reading, at, point.next(), 1, year);
    }

    /// A month or period right after the rhythm bounds it.
    private static Find rhythm(Reading reading, int at, int end, int times, Cycle cycle) {
        Text text = reading.text();
        boolean in = text.is(end, "in") || text.is(end, "of");
        Point within = in ? reading.after(end + 1) : null;
        int next = within == null ? end : within.next();
        LocalDate until = within == null ? null : within.to();
        return new Find(next, new TimeExpression.Rhythm(text.span(at, next), times, cycle, until));
    }
}
