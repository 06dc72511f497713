package dev.goalsmith.engine.statement.text;

import dev.goalsmith.engine.statement.text.Cardinals.Cardinal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Parts of one in words: `two thirds`, `a fifth of`, `half a million`, `and a half`.
final class Fractions {

    static final BigDecimal HALF = new BigDecimal("0.5");

    private Fractions() {}

    /// `half`, which counts before a unit, a number or what is halved: `half an hour`, `half of the team`, `by half`.
    static @Nullable Numeral half(Text text, int at) {
        int next = text.is(at + 1, "a") || text.is(at + 1, "an") ? at + 2 : at + 1;
        if (NumberWords.dozen(text.word(next))) {
            return Numeral.of(BigDecimal.valueOf(6), next + 1);
        }
        boolean counts = next > at + 1
                || text.is(next, WordClass.UNIT)
                || text.is(at - 1, "than")
                || (stands(text, next) && !text.is(at - 1, WordClass.ORDINAL));
        return counts ? scaled(text, HALF, next) : null;
    }

    /// The fraction of `above` parts, if a denominator follows and nothing that it could count; else null.
    static @Nullable Numeral alone(Text text, Cardinal above) {
        int below = text.hyphen(above.next()) ? above.next() + 1 : above.next();
        int parts = parts(text, above, below);
        if (parts == 0) {
            return null;
        }
        int next = Denominators.next(text, below);
        boolean hyphened = below > above.next() && !text.is(below, "quarter");
        boolean plural = text.word(next - 1).endsWith("s") && !text.is(below, "quarters");
        boolean counts =
                plural || stands(text, next) || (hyphened && !text.get(next).isWord());
        return counts && !limits(text, above.next() - 1, next) ? scaled(text, above.over(parts), next) : null;
    }

    /// `whole` with what follows it: `and a half`, `and two thirds`; after millions the fraction is one of a million.
    static Numeral added(Text text, Cardinal whole) {
        Numeral part = text.is(whole.next(), "and") ? part(text, whole.next() + 1) : null;
        if (part == null) {
            return Numeral.of(whole.value(), whole.next());
        }
        if (whole.power() < 6) {
            return scaled(text, whole.value().add(part.value()), part.next());
        }
        Numeral scaled = scaled(text, part.value(), part.next());
        BigDecimal more =
                scaled.next() > part.next() ? scaled.value() : part.value().scaleByPowerOfTen(whole.power());
        return Numeral.of(whole.value().add(more), scaled.next());
    }

    /// Whether a proper fraction stands at `at`, which `and` then adds: the `three quarters` of `hundred and three
    /// quarters`.
    static boolean proper(Text text, Cardinal above) {
        int parts = Denominators.parts(text, above.next());
        return parts > 0 && above.value().compareTo(BigDecimal.valueOf(parts)) < 0;
    }

    private static @Nullable Numeral part(Text text, int at) {
        boolean article = text.is(at, "a") || text.is(at, "an");
        boolean bare = text.is(at, "half") || text.is(at, "quarter");
        Cardinal above = article || bare ? Cardinal.one(bare ? at : at + 1) : Cardinals.at(text, at);
        int parts = above == null ? 0 : parts(text, above, above.next());
        if (above == null || parts == 0) {
            return null;
        }
        int next = Denominators.next(text, above.next());
        int unit = text.is(next, "of") && text.is(next + 1, WordClass.UNIT) ? next + 1 : next;
        boolean counts = parts == 2
                || stands(text, next)
                || text.is(unit, WordClass.UNIT)
                || text.is(unit, WordClass.MEASURE_UNIT);
        return counts ? Numeral.of(above.over(parts), unit) : null;
    }

    /// The denominator at `at` if it agrees with the number `above` it: `one third`, `two thirds`; else 0.
    private static int parts(Text text, Cardinal above, int at) {
        int parts = above.value().scale() > 0 ? 0 : Denominators.parts(text, at);
        boolean plural = parts > 0 && text.word(Denominators.next(text, at) - 1).endsWith("s");
        return plural == (above.value().compareTo(BigDecimal.ONE) == 0) ? 0 : parts;
    }

    /// Whether nothing stands at `at` that the ordinal before could count: "a fifth of", but not "a fifth course".
    private static boolean stands(Text text, int at) {
        return switch (text.word(at)) {
            case "of", "less", "more", "fewer", "and", "this", "next", "each", "every" -> true;
            default ->
                (!text.get(at).isWord() && !text.hyphen(at))
                        || text.is(at, WordClass.PREPOSITION)
                        || NumberWords.power(text.word(at)) > 0;
        };
    }

    /// Whether the quarters are of a year: "within three quarters", "for a quarter".
    private static boolean limits(Text text, int above, int next) {
        boolean quarter = text.word(next - 1).startsWith("quarter");
        if (!quarter || text.is(next, "of") || NumberWords.power(text.word(next)) > 0) {
            return false;
        }
        return switch (text.word(above - 1)) {
            case "", "and", "by", "than", "to", "above", "below", "about" -> false;
            default -> true;
        };
    }

    /// `value`, multiplied by the million that follows at `at`: `half a million`, `two thirds of a million`.
    static Numeral scaled(Text text, BigDecimal value, int at) {
        boolean of = text.is(at, "of") && (text.is(at + 1, "a") || text.is(at + 1, "one"));
        int scale = of ? at + 2 : at;
        int power = NumberWords.power(text.word(scale));
        return power == 0 ? Numeral.of(value, at) : Numeral.of(value.scaleByPowerOfTen(power), scale + 1);
    }
}
