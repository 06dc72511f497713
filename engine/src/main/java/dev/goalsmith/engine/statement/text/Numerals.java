package dev.goalsmith.engine.statement.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads numbers and ranges: `12`, `1,500`, `80k`, `three`, `twenty-five`, `two and a half`, `half an`, `3-4`, `three
/// to four`.
public final class Numerals {

    private static final BigDecimal HALF = new BigDecimal("0.5");

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
            return digits(text, at);
        }
        if (token.is(WordClass.NUMERAL)) {
            return text.is(at, "half") && !halved(text, at + 1) ? null : halves(text, at);
        }
        boolean article = text.is(at, "a") && text.is(at + 1, WordClass.NUMERAL) && !text.is(at + 1, "one");
        return article ? halves(text, at + 1) : null;
    }

    /// Whether "half" is a number before the word at `at`: "half an hour", not "half marathon".
    private static boolean halved(Text text, int at) {
        return text.is(at, WordClass.UNIT)
                || text.is(at, WordClass.NUMERAL)
                || text.is(at, "a")
                || text.is(at, "an")
                || text.is(at, "of");
    }

    private static @Nullable Numeral digits(Text text, int at) {
        if (text.glued(at + 1) && ordinalEnd(text.word(at + 1))) {
            return null;
        }
        Numeral slashed = Fractions.slashed(text, at);
        if (slashed != null) {
            return slashed;
        }
        BigDecimal value = new BigDecimal(text.word(at).replace(",", ""));
        int next = at + 1;
        if (text.glued(next) && text.is(next, "k")) {
            value = value.scaleByPowerOfTen(3);
            next++;
        } else if (text.glued(next) && (text.is(next, "m") || text.is(next, "mm")) && text.is(at - 1, "$")) {
            value = value.scaleByPowerOfTen(6);
            next++;
        }
        while (NumberWords.power(text.word(next)) > 1 && next < at + 4) {
            value = value.scaleByPowerOfTen(NumberWords.power(text.word(next)));
            next++;
        }
        return Fractions.added(text, value, next);
    }

    private static boolean ordinalEnd(String word) {
        return word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd");
    }

    private static Numeral halves(Text text, int at) {
        if (!text.is(at, "half")) {
            NumberWords words = NumberWords.at(text, at);
            return Fractions.added(text, words.value(), words.next());
        }
        int next = at + 1;
        if (text.is(next, "a") || text.is(next, "an")) {
            next++;
        }
        return text.is(next, "dozen") ? exactly(BigDecimal.valueOf(6), next + 1) : exactly(HALF, next);
    }

    private static Numeral exactly(BigDecimal value, int next) {
        return new Numeral(value, value, next);
    }
}
