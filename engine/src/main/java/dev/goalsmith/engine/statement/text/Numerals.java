package dev.goalsmith.engine.statement.text;

import dev.goalsmith.engine.statement.text.Cardinals.Cardinal;
import org.jspecify.annotations.Nullable;

/// Reads numbers and ranges: `12`, `1,500`, `80k`, `three`, `twenty-five`, `two and a half`, `half an`, `3-4`, `three
/// to four`.
public final class Numerals {

    private Numerals() {}

    /// The number or range that begins at token `at`; null if none does. An ordinal such as `15th` is none.
    public static @Nullable Numeral at(Text text, int at) {
        Numeral low = single(text, at);
        if (low == null || text.is(at - 1, "from")) {
            return low;
        }
        int joint = low.next();
        boolean joined = text.hyphen(joint) || text.is(joint, "to") || text.is(joint, "or");
        Numeral high = joined ? single(text, joint + 1) : null;
        if (high == null || high.value().compareTo(low.value()) <= 0) {
            return low;
        }
        return new Numeral(low.value(), high.value(), high.next());
    }

    /// The number that begins at token `at`, never a range.
    public static @Nullable Numeral single(Text text, int at) {
        return text.numeral(at);
    }

    /// The numbers that begin at each token, null where none does.
    static @Nullable Numeral[] all(Text text) {
        @Nullable Numeral[] numerals = new @Nullable Numeral[text.size()];
        for (int at = 0; at < text.size(); at++) {
            numerals[at] = read(text, at);
        }
        return numerals;
    }

    private static @Nullable Numeral read(Text text, int at) {
        Token token = text.get(at);
        if (token.isNumber()) {
            return text.glued(at + 1) && ordinalEnd(text.word(at + 1)) ? null : counted(text, at, at);
        }
        if (token.is(WordClass.NUMERAL)) {
            return text.is(at, "half") ? Fractions.half(text, at) : counted(text, at, at);
        }
        if (text.is(at, "quarter") && NumberWords.power(text.word(at + 1)) > 0) {
            return Fractions.scaled(text, Cardinal.one(at).over(4), at + 1);
        }
        return text.is(at, "a") || text.is(at, "an") ? article(text, at) : null;
    }

    /// `a hundred`, `a half`, `a third of`; "a one" is no number.
    private static @Nullable Numeral article(Text text, int at) {
        if (text.is(at + 1, "quarter") && NumberWords.power(text.word(at + 2)) > 0) {
            return read(text, at + 1);
        }
        if (text.is(at + 1, "half")) {
            return Fractions.half(text, at + 1);
        }
        boolean number = text.is(at + 1, WordClass.NUMERAL) && !text.is(at + 1, "one");
        Numeral fraction = number ? null : Fractions.alone(text, Cardinal.one(at + 1));
        return number ? counted(text, at, at + 1) : fraction;
    }

    private static @Nullable Numeral counted(Text text, int start, int at) {
        Cardinal cardinal = Cardinals.at(text, at);
        if (cardinal == null) {
            return null;
        }
        Numeral ratio = start == at ? Ratios.of(text, at, cardinal) : null;
        Numeral fraction = ratio == null ? Fractions.alone(text, cardinal) : ratio;
        return fraction == null ? Fractions.added(text, cardinal) : fraction;
    }

    private static boolean ordinalEnd(String word) {
        return word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd");
    }
}
