package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which way a number goes, from the words before it.
public final class Directions {

    private static final int REACH = 10;

    /// Of these less is better.
    private static final Set<String> BURDENS = Set.of(
            "error",
            "errors",
            "defect",
            "defects",
            "complaint",
            "complaints",
            "churn",
            "turnover",
            "absence",
            "absences",
            "cost",
            "costs",
            "delay",
            "delays",
            "time",
            "times",
            "waste",
            "debt",
            "downtime",
            "backlog",
            "incidents");

    private Directions() {}

    /// The direction of the number `value` at token `at`, which stands at `baseline` today if that is said.
    public static Direction of(Text text, int at, BigDecimal value, @Nullable BigDecimal baseline) {
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
            case "than" -> than(text.word(at - 2), negates(text.word(at - 3)));
            case "to" -> text.is(at - 2, "up") ? Direction.AT_MOST : Direction.REACH;
            case "of" -> of(text.word(at - 2));
            default -> Direction.REACH;
        };
    }

    private static boolean negates(String word) {
        return switch (word) {
            case "no", "not", "without", "never" -> true;
            default -> false;
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

    /// The way of the verb that moves something, or else of a noun such as "a reduction of".
    private static Direction verb(Text text, int at) {
        Direction noun = Direction.REACH;
        for (int back = at - 1; back >= Math.max(0, at - REACH) && !text.stop(back); back--) {
            Direction way = way(text, back, at);
            if (way != Direction.REACH && opens(text, back)) {
                return way;
            }
            boolean describes = text.get(back + 1).isWord() && !text.is(back + 1, WordClass.PREPOSITION);
            noun = noun == Direction.REACH && !describes ? way : noun;
        }
        return noun;
    }

    private static Direction way(Text text, int verb, int at) {
        if (text.is(verb, WordClass.LOWERING)) {
            return Direction.DECREASE;
        }
        boolean raises = text.is(verb, WordClass.RAISING);
        return !raises ? Direction.REACH : betters(text, verb, at) ? Direction.DECREASE : Direction.INCREASE;
    }

    /// Whether a word is where a verb stands: at the head, or after "to", "I will", "and", "by".
    static boolean opens(Text text, int at) {
        boolean describes = text.hyphen(at + 1) && text.glued(at + 1);
        boolean head = !text.get(at - 1).isWord()
                || text.is(at - 1, WordClass.FUNCTION)
                || text.is(at - 1, WordClass.PREPOSITION);
        boolean owned = switch (text.word(at - 1)) {
            case "the", "a", "an", "my", "our", "your", "his", "her", "their", "of" -> true;
            default -> false;
        };
        return head && !owned && !describes;
    }

    /// Whether less of what is improved is better: "improve our error rate to 1%".
    private static boolean betters(Text text, int verb, int at) {
        boolean improves = text.word(verb).startsWith("improv");
        for (int word = verb + 1; improves && word < at; word++) {
            if (BURDENS.contains(text.word(word))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the number is a change and not the state to reach: "by at least 15%", "5 more", "an additional $400".
    static boolean relative(Text text, Quantity quantity) {
        int before = quantity.start() - 1;
        while (bounds(text.word(before))) {
            before--;
        }
        return switch (text.word(before)) {
            case "by", "additional", "another", "extra" -> true;
            default -> text.is(quantity.next(), "more") || text.is(quantity.next(), "additional");
        };
    }

    private static boolean bounds(String word) {
        return switch (word) {
            case "at",
                    "least",
                    "most",
                    "no",
                    "not",
                    "less",
                    "more",
                    "fewer",
                    "than",
                    "up",
                    "to",
                    "about",
                    "around",
                    "+" -> true;
            default -> false;
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
            case "than" -> text.is(at - 2, "less") || text.is(at - 2, "more") || text.is(at - 2, "fewer");
            case "by" -> verb(text, at) != Direction.REACH;
            default -> false;
        };
    }
}
