package dev.goalsmith.engine.statement.text;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// Reads a number without a fraction, in digits, words or both: `80k`, `one hundred and twenty-five thousand`,
/// `4 thousand 3 hundred and 21`, `three dozen`, `nine point five`.
final class Cardinals {

    // No real number needs more; a text of a thousand hundreds must not cost more than it says.
    private static final int MOST_WORDS = 16;

    private final Text text;
    private int next;

    /// What thousands and more have closed.
    private BigDecimal closed = BigDecimal.ZERO;

    /// What the next power of ten multiplies.
    private BigDecimal group = BigDecimal.ZERO;

    /// The part of `group` that a dozen multiplies.
    private BigDecimal chunk = BigDecimal.ZERO;

    private int power;

    private Cardinals(Text text, int start) {
        this.text = text;
        this.next = start;
    }

    /// A number that was read.
    ///
    /// @param next the first token after it
    /// @param power the power of ten that it ends with: 6 for `three million`, 0 for `three`
    record Cardinal(BigDecimal value, int next, int power) {

        static Cardinal one(int next) {
            return new Cardinal(BigDecimal.ONE, next, 0);
        }

        /// This number cut into `parts`, to 16 digits.
        BigDecimal over(BigDecimal parts) {
            return value.divide(parts, MathContext.DECIMAL64);
        }

        BigDecimal over(int parts) {
            return over(BigDecimal.valueOf(parts));
        }
    }

    /// The number whose first token is `start`, a number or a numeral; null if it is none, such as `half`.
    static @Nullable Cardinal at(Text text, int start) {
        BigDecimal first = NumberWords.chunk(text, start);
        boolean scale = first == null && (NumberWords.power(text.word(start)) > 0 || text.is(start, "dozen"));
        return first == null && !scale ? null : new Cardinals(text, start).read(first);
    }

    private Cardinal read(@Nullable BigDecimal first) {
        if (first != null) {
            int start = next;
            add(first, start + 1);
            suffix(start);
        }
        for (int words = 0; words < MOST_WORDS && goesOn(); words++) {}
        BigDecimal value = closed.add(group);
        return point(text.is(next - 1, "couple") && text.is(next, "of") ? next + 1 : next, value);
    }

    /// `80k`, `$5m`, `1.2bn`.
    private void suffix(int start) {
        int scale = text.get(start).isNumber() ? NumberWords.suffix(text, next) : 0;
        if (scale > 0) {
            multiply(scale);
        }
    }

    private boolean goesOn() {
        int scale = NumberWords.power(text.word(next));
        if (scale > 0) {
            multiply(scale);
            return true;
        }
        if (NumberWords.dozen(text.word(next))) {
            dozen();
            return true;
        }
        return joins();
    }

    private void multiply(int scale) {
        if (scale == 2) {
            group = atLeastOne(group).scaleByPowerOfTen(2);
        } else {
            boolean again = group.signum() == 0 && closed.signum() > 0;
            closed = again
                    ? closed.scaleByPowerOfTen(scale)
                    : closed.add(atLeastOne(group).scaleByPowerOfTen(scale));
            group = BigDecimal.ZERO;
        }
        chunk = BigDecimal.ZERO;
        power = scale;
        next++;
    }

    private void dozen() {
        group = group.subtract(chunk).add(atLeastOne(chunk).multiply(BigDecimal.valueOf(12)));
        chunk = BigDecimal.ZERO;
        power = 0;
        next++;
    }

    /// The next words of the same number: `twenty-five` and `hundred and five` go on, `one three` does not.
    private boolean joins() {
        boolean and = text.is(next, "and");
        int from = and || text.hyphen(next) ? next + 1 : next;
        BigDecimal more = NumberWords.chunk(text, from);
        if (more == null || more.signum() == 0 || text.is(from, "couple")) {
            return false;
        }
        boolean word = !text.get(from).isNumber();
        boolean ones = word
                && !and
                && chunk.intValue() >= 20
                && more.intValue() < 10
                && !text.get(next - 1).isNumber();
        boolean smaller = power > 0 && fits(more, from) && (word || and || NumberWords.power(text.word(from + 1)) > 0);
        if (!ones && (!smaller || (and && mixed(from, more)))) {
            return false;
        }
        if (ones) {
            group = group.add(more);
            chunk = chunk.add(more);
            next = from + 1;
        } else {
            add(more, from + 1);
        }
        power = 0;
        return true;
    }

    /// Whether `more` is smaller than what the last power counts: `3 hundred and 21`, but not `3 hundred and 2
    /// hundred`.
    private boolean fits(BigDecimal more, int from) {
        int scale = NumberWords.power(text.word(from + 1));
        BigDecimal whole = scale == 2 ? more.scaleByPowerOfTen(2) : more;
        return whole.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) < 0 && (scale <= 2 || scale != power);
    }

    /// Whether "and" adds a fraction: "hundred and three quarters".
    private boolean mixed(int from, BigDecimal more) {
        int ones = text.hyphen(from + 1) ? from + 2 : from + 1;
        BigDecimal one = more.intValue() >= 20 ? NumberWords.chunk(text, ones) : null;
        boolean compound = one != null && one.intValue() < 10;
        return Fractions.proper(
                text,
                compound && one != null ? new Cardinal(more.add(one), ones + 1, 0) : new Cardinal(more, from + 1, 0));
    }

    private void add(BigDecimal more, int after) {
        group = group.add(more);
        chunk = more;
        next = after;
    }

    /// The number with the decimals that are spoken after it: `two hundred point zero three`.
    private Cardinal point(int after, BigDecimal value) {
        boolean spoken =
                text.is(after, "point") && !text.get(after - 1).isNumber() && text.is(after + 1, WordClass.NUMERAL);
        if (!spoken || value.scale() > 0) {
            return new Cardinal(value, after, power);
        }
        int at = after + 1;
        StringBuilder digits = new StringBuilder(value.toPlainString()).append('.');
        if (digit(at)) {
            for (; at < after + MOST_WORDS && digit(at); at++) {
                digits.append(NumberWords.chunk(text, at));
            }
        } else {
            Cardinal decimals = new Cardinals(text, at).read(NumberWords.chunk(text, at));
            digits.append(decimals.value().toBigInteger());
            at = decimals.next();
        }
        return new Cardinal(new BigDecimal(digits.toString()), at, 0);
    }

    private boolean digit(int at) {
        BigDecimal digit = text.is(at, WordClass.NUMERAL) ? NumberWords.chunk(text, at) : null;
        return digit != null && digit.intValue() < 10;
    }

    private static BigDecimal atLeastOne(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value;
    }
}
