package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import org.jspecify.annotations.Nullable;

/// So many times in a cycle: `twice a week`, `3 to 4 times per month`, `5 days a week`, `once every two days`, `three
/// times weekly`.
final class Frequencies {

    private Frequencies() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        int start = text.is(at, "for") ? at + 1 : at;
        return switch (text.word(start)) {
            case "once" -> in(reading, at, start + 1, 1);
            case "twice" -> in(reading, at, start + 1, 2);
            case "thrice" -> in(reading, at, start + 1, 3);
            default -> counted(reading, at, start);
        };
    }

    private static @Nullable Find counted(Reading reading, int at, int start) {
        Text text = reading.text();
        Numeral number = Numerals.at(text, start);
        if (number == null || number.small() < 1) {
            return null;
        }
        int noun = business(text, number.next()) ? number.next() + 1 : number.next();
        return switch (text.word(noun)) {
            case "times", "time", "x", "days", "nights", "evenings", "mornings", "afternoons", "weekdays", "day" ->
                in(reading, at, noun + 1, number.small());
            case "a", "per", "each", "every" -> text.is(start - 1, "$") ? null : in(reading, at, noun, number.small());
            default -> bareRange(reading, at, number);
        };
    }

    private static boolean business(Text text, int at) {
        return text.is(at, "business") || text.is(at, "working") || text.is(at, "separate") || text.is(at, "different");
    }

    /// `three to five times a week` after "from": both ends are rhythms.
    private static @Nullable Find bareRange(Reading reading, int at, Numeral number) {
        Text text = reading.text();
        if (!text.is(at - 1, "from") || !text.is(number.next(), "to")) {
            return null;
        }
        Numeral high = Numerals.single(text, number.next() + 1);
        if (high == null || !text.is(high.next(), "times")) {
            return null;
        }
        Cycle cycle = Cycles.after(text, high.next() + 1);
        return cycle == null
                ? null
                : new Find(
                        number.next(),
                        new TimeExpression.Rhythm(text.span(at, number.next()), number.small(), cycle, null));
    }

    private static @Nullable Find in(Reading reading, int at, int after, int times) {
        Text text = reading.text();
        int from = text.is(after, ",") || text.hyphen(after) ? after + 1 : after;
        Cycle cycle = Cycles.after(text, from);
        if (cycle == null) {
            return null;
        }
        int end = Tails.after(text, Cycles.end(text, from));
        return new Find(end, new TimeExpression.Rhythm(text.span(at, end), times, cycle, null));
    }
}
