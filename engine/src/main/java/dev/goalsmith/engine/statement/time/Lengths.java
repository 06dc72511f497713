package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How long something lasts: `20 minutes`, `30-minute`, `an hour`, `half an hour`, `under 2s`, `the last 30 days`.
final class Lengths {

    private Lengths() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        Numeral number = Numerals.at(text, at);
        if (number == null) {
            Find whole = whole(text, at);
            return whole == null ? article(text, at) : whole;
        }
        boolean part =
                text.glued(at) && (text.is(at - 1, "%") || text.get(at - 1).isWord());
        if (part) {
            return null;
        }
        int unit = text.past(number.next() - 1);
        return length(text, at, qualifies(text.word(unit)) ? unit + 1 : unit, number);
    }

    private static @Nullable Find article(Text text, int at) {
        boolean one = (text.is(at, "an") || text.is(at, "a")) && (text.is(at + 1, "hour") || text.is(at + 1, "minute"));
        return one ? length(text, at, at + 1, new Numeral(BigDecimal.ONE, BigDecimal.ONE, at + 1)) : null;
    }

    private static boolean qualifies(String word) {
        return switch (word) {
            case "business", "working", "full", "extra", "more", "fewer", "additional" -> true;
            default -> false;
        };
    }

    /// `all day`, `a full week`, `another month`, `a few minutes`.
    private static @Nullable Find whole(Text text, int at) {
        int word = text.is(at, "a") || text.is(at, "an") || text.is(at, "the") ? at + 1 : at;
        int count = switch (text.word(word)) {
            case "all", "full", "whole", "entire", "another" -> 1;
            case "few" -> 3;
            default -> 0;
        };
        int unit = text.past(word);
        if (count == 0 || text.is(unit + 1, "of") || text.hyphen(unit + 1)) {
            return null;
        }
        return length(text, at, unit, new Numeral(BigDecimal.valueOf(count), BigDecimal.valueOf(count), unit));
    }

    private static @Nullable Find length(Text text, int at, int unit, Numeral number) {
        Cycle cycle = Units.at(text, unit);
        if (cycle == null || night(text.word(unit))) {
            return null;
        }
        Amount value = Units.amount(number, cycle);
        return value == null ? null : new Find(unit + 1, new TimeExpression.Length(text.span(at, unit + 1), value));
    }

    private static boolean night(String word) {
        return switch (word) {
            case "night", "nights", "weekend", "weekends", "quarters" -> true;
            default -> false;
        };
    }
}
