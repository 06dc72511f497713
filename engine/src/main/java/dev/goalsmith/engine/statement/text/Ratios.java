package dev.goalsmith.engine.statement.text;

import dev.goalsmith.engine.statement.text.Cardinals.Cardinal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One number in parts of another: `3/4`, `2 1/4`, `2½`, `one out of three`, `1 in 20`, `one over three`.
///
/// What stands for a day (`5/17/2018`) or a mark (`8/10`, `4 out of 5`) is none.
final class Ratios {

    /// Numbers from here on after "in" and "over" are years.
    private static final BigDecimal YEARS = BigDecimal.valueOf(1900);

    private Ratios() {}

    /// The ratio that `above`, which begins at `start`, begins; null if it begins none.
    static @Nullable Numeral of(Text text, int start, Cardinal above) {
        boolean digits = above.next() == start + 1
                && text.get(start).isNumber()
                && above.value().scale() <= 0;
        Numeral slashed = digits ? slashed(text, start, above.value()) : null;
        return slashed == null ? spoken(text, above) : slashed;
    }

    /// Whether `denominator` is the highest mark of a scale.
    static boolean mark(String denominator) {
        return switch (denominator) {
            case "5", "10", "20", "100", "five", "ten" -> true;
            default -> false;
        };
    }

    private static @Nullable Numeral slashed(Text text, int start, BigDecimal whole) {
        BigDecimal plain = part(text, start);
        if (plain != null) {
            return mark(text.word(start + 2)) ? null : Fractions.scaled(text, plain, start + 3);
        }
        if (vulgar(text.get(start + 1))) {
            BigDecimal sum = whole.add(new BigDecimal(text.word(start + 1)));
            return Fractions.scaled(text, sum, start + 2);
        }
        int from = text.hyphen(start + 1) ? start + 2 : start + 1;
        BigDecimal part = part(text, from);
        return part == null ? null : Fractions.scaled(text, whole.add(part), from + 3);
    }

    /// Whether the token is `½` or one of its like, which the tokenizer gives as decimals.
    private static boolean vulgar(Token token) {
        return token.isNumber() && token.lower().length() > token.endExclusive() - token.start() + 1;
    }

    private static @Nullable BigDecimal part(Text text, int at) {
        boolean joined = text.is(at + 1, "/") && text.glued(at + 1) && text.glued(at + 2);
        boolean date = text.is(at + 3, "/") && text.get(at + 4).isNumber();
        int above = joined && !date ? small(text, at) : 0;
        int below = above > 0 ? small(text, at + 2) : 0;
        return above < below ? new Cardinal(BigDecimal.valueOf(above), at, 0).over(below) : null;
    }

    private static int small(Text text, int at) {
        String word = text.word(at);
        boolean whole = text.get(at).isNumber() && word.length() <= 3 && word.indexOf('.') < 0;
        return whole ? Integer.parseInt(word) : 0;
    }

    private static @Nullable Numeral spoken(Text text, Cardinal above) {
        int joint = above.next();
        boolean out = text.is(joint, "out") && text.is(joint + 1, "of");
        boolean over = text.is(joint, "over");
        boolean in = text.is(joint, "in") && above.value().compareTo(BigDecimal.ONE) == 0;
        int from = out ? joint + 2 : joint + 1;
        Cardinal below = out || over || in ? Cardinals.at(text, from) : null;
        boolean mark = below != null && below.next() == from + 1 && mark(text.word(from));
        if (below == null || (out && mark)) {
            return null;
        }
        boolean larger =
                below.value().compareTo(above.value()) > 0 && below.value().compareTo(YEARS) < 0;
        boolean bare = out || !text.get(below.next()).isWord();
        return larger && bare ? Numeral.of(above.over(below.value()), below.next()) : null;
    }
}
