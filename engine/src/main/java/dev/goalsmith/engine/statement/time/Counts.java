package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.Token;
import dev.goalsmith.engine.statement.text.WordClass;

/// How many things a rhythm counts: the 4 of `4 networking events per month`.
final class Counts {

    private static final int REACH = 6;

    private Counts() {}

    /// The plain count in the words before token `at`, or 1. Money, percentages and lengths of time are no counts.
    static int before(Text text, int at) {
        for (int back = at - 1; back >= Math.max(0, at - REACH); back--) {
            Token token = text.get(back);
            if (token.isNumber() || token.is(WordClass.NUMERAL)) {
                return counted(text, back);
            }
            if (text.stop(back) || ends(text.word(back))) {
                return 1;
            }
        }
        return 1;
    }

    private static boolean ends(String word) {
        return switch (word) {
            case ",", "by", "to", "for", "until", "in", "and" -> true;
            default -> false;
        };
    }

    private static int counted(Text text, int at) {
        Numeral number = Numerals.at(text, at);
        boolean other = number == null
                || number.range()
                || text.is(at - 1, WordClass.CURRENCY)
                || text.is(number.next(), WordClass.CURRENCY)
                || text.is(number.next(), WordClass.MEASURE_UNIT)
                || text.is(number.next(), "%")
                || text.is(at - 1, ":")
                || text.is(number.next(), "am")
                || text.is(number.next(), "pm")
                || text.glued(number.next())
                || text.is(number.next(), WordClass.UNIT);
        return other || number == null ? 1 : Math.max(number.small(), 1);
    }

    /// Whether an amount stands in the few words before token `at`, so that `a day` after them is a rhythm.
    static boolean near(Text text, int at) {
        for (int back = at - 1; back >= Math.max(0, at - REACH); back--) {
            Token token = text.get(back);
            boolean amount =
                    token.isNumber() || token.is(WordClass.NUMERAL) || text.is(back, "a") || text.is(back, "an");
            if (amount && back < at - 1) {
                return true;
            }
            if (text.stop(back)) {
                return false;
            }
        }
        return false;
    }
}
