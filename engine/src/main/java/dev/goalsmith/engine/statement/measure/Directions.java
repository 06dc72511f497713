package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Which way a number goes, from the words before it.
final class Directions {

    private static final int REACH = 10;

    private Directions() {}

    static Direction of(Text text, int at, BigDecimal value, @Nullable BigDecimal baseline) {
        if (baseline != null) {
            return value.compareTo(baseline) < 0 ? Direction.DECREASE : Direction.INCREASE;
        }
        Direction bound = bound(text, at);
        return bound == Direction.REACH ? verb(text, at) : bound;
    }

    /// The direction that a baseline of `today` adds to a bare number.
    static Direction towards(Direction said, BigDecimal value, BigDecimal today) {
        return said == Direction.REACH ? (value.compareTo(today) < 0 ? Direction.DECREASE : Direction.INCREASE) : said;
    }

    private static Direction bound(Text text, int at) {
        return switch (text.word(at - 1)) {
            case "least", "minimum", ">", "≥", "over", "above", "exceed" -> Direction.AT_LEAST;
            case "most", "maximum", "<", "≤", "under", "below" -> Direction.AT_MOST;
            case "=" -> text.is(at - 2, "<") ? Direction.AT_MOST : Direction.AT_LEAST;
            case "than" -> than(text.word(at - 2), text.is(at - 3, "no") || text.is(at - 3, "not"));
            case "to" -> text.is(at - 2, "up") ? Direction.AT_MOST : Direction.REACH;
            case "of" -> of(text.word(at - 2));
            default -> Direction.REACH;
        };
    }

    private static Direction than(String word, boolean negated) {
        return switch (word) {
            case "more", "higher", "greater", "better" -> negated ? Direction.AT_MOST : Direction.AT_LEAST;
            case "fewer", "less", "lower" -> negated ? Direction.AT_LEAST : Direction.AT_MOST;
            default -> Direction.REACH;
        };
    }

    private static Direction of(String word) {
        return switch (word) {
            case "minimum" -> Direction.AT_LEAST;
            case "maximum" -> Direction.AT_MOST;
            default -> Direction.REACH;
        };
    }

    private static Direction verb(Text text, int at) {
        for (int back = at - 1; back >= Math.max(0, at - REACH) && !text.stop(back); back--) {
            if (text.is(back, WordClass.RAISING)) {
                return Direction.INCREASE;
            }
            if (text.is(back, WordClass.LOWERING)) {
                return Direction.DECREASE;
            }
        }
        return Direction.REACH;
    }

    /// Whether the number is a change and not the state to reach: "by 15%", "5 more", "an additional $400".
    static boolean relative(Text text, Quantity quantity) {
        return switch (text.word(quantity.start() - 1)) {
            case "by", "additional", "another", "extra" -> true;
            default -> text.is(quantity.next(), "more") || text.is(quantity.next(), "additional");
        };
    }

    /// Whether the number says where things stand: "(currently 45%)", "(last quarter: 12)".
    static boolean today(Text text, int at) {
        return switch (text.word(at - 1)) {
            case "current", "currently" -> true;
            case "now" -> text.is(at - 2, "(");
            case ":" -> text.is(at - 3, "last");
            case "is" -> text.is(at - 2, "current") || text.is(at - 2, "baseline");
            default -> false;
        };
    }

    /// Whether a length of time at `at` is what moves: "to 12 hours", "under 2 hours".
    static boolean moves(Text text, int at) {
        return switch (text.word(at - 1)) {
            case "from", "to", "under", "below", "<", "≤" -> true;
            case "by" -> verb(text, at) != Direction.REACH;
            default -> false;
        };
    }
}
