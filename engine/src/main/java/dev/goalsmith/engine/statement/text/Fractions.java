package dev.goalsmith.engine.statement.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Parts of one that belong to a number: `1/2`, `and a half`, `and three quarters`.
final class Fractions {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Fractions() {}

    /// `1/2`, `1/4` or `3/4` of a unit of time; null if none stands at `at`.
    static @Nullable Numeral slashed(Text text, int at) {
        boolean joined = text.is(at + 1, "/") && text.glued(at + 1) && text.glued(at + 2);
        if (!joined || !text.is(at + 3, WordClass.UNIT) || !(text.is(at + 2, "2") || text.is(at + 2, "4"))) {
            return null;
        }
        BigDecimal part = text.is(at + 2, "2") ? HALF : QUARTER;
        return switch (text.word(at)) {
            case "1" -> new Numeral(part, part, at + 3);
            case "3" -> new Numeral(part.multiply(BigDecimal.valueOf(3)), part.multiply(BigDecimal.valueOf(3)), at + 3);
            default -> null;
        };
    }

    /// `value` with the fraction that follows it at `next`, if one does.
    static Numeral added(Text text, BigDecimal value, int next) {
        if (!text.is(next, "and")) {
            return new Numeral(value, value, next);
        }
        int count = count(text.word(next + 1));
        int noun = count > 0 ? next + 2 : next + 1;
        boolean half = count == 1 && text.is(noun, "half");
        boolean quarter = text.is(noun, "quarter") || text.is(noun, "quarters");
        int of = text.is(noun + 1, "of") ? noun + 2 : noun + 1;
        if (half) {
            return new Numeral(value.add(HALF), value.add(HALF), noun + 1);
        }
        if (!quarter || !text.is(of, WordClass.UNIT)) {
            return new Numeral(value, value, next);
        }
        BigDecimal sum = value.add(QUARTER.multiply(BigDecimal.valueOf(Math.max(1, count))));
        return new Numeral(sum, sum, of);
    }

    private static int count(String word) {
        return switch (word) {
            case "a", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> 0;
        };
    }
}
