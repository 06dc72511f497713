package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.math.BigDecimal;

/// Verbs that say by how much: "double my sales", "halve the waiting time". "Double sales to 3,000" has its number.
final class Multiples {

    private static final int REACH = 8;

    private Multiples() {}

    /// The first token after such a verb at `at`; `at` if none stands there.
    static int end(Text text, int at) {
        boolean moves = percent(text.word(at)) > 0 && text.get(at + 1).isWord() && !described(text, at);
        return moves && !numbered(text, at) ? at + 1 : at;
    }

    /// The measure that the verb at `at` is.
    static MeasureExpression measure(Text text, int at) {
        int percent = percent(text.word(at));
        return new MeasureExpression(
                text.span(at, at + 1),
                BigDecimal.valueOf(percent),
                "%",
                Wording.object(text, at + 1),
                text.is(at, WordClass.LOWERING) ? Direction.DECREASE : Direction.INCREASE,
                true,
                null);
    }

    /// How much is added or taken away, in percent; 0 for any other word.
    private static int percent(String verb) {
        return switch (verb) {
            case "halve", "halving" -> 50;
            case "double", "doubling" -> 100;
            case "triple", "tripling" -> 200;
            case "quadruple", "quadrupling" -> 300;
            default -> 0;
        };
    }

    /// "A double degree", "the triple jump".
    private static boolean described(Text text, int at) {
        return switch (text.word(at - 1)) {
            case "a", "an", "the", "my", "our", "his", "her", "their", "of", "in", "with" -> true;
            default -> false;
        };
    }

    private static boolean numbered(Text text, int at) {
        for (int next = at + 1; next < at + REACH && !text.stop(next); next++) {
            if (text.is(next, "to") && text.get(next + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
