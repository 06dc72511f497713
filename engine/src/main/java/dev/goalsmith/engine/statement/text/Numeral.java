package dev.goalsmith.engine.statement.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as it stands in a text, in digits or words, alone or as the ends of a range.
///
/// @param high the upper end of a range, or `value` itself
/// @param next the first token after the number
public record Numeral(BigDecimal value, BigDecimal high, int next) {

    static Numeral of(BigDecimal value, int next) {
        return new Numeral(value, value, next);
    }

    /// The number that begins at token `at`, never a range; null if none does.
    public static @Nullable Numeral at(Text text, int at) {
        return Numerals.single(text, at);
    }

    /// The power of ten that the word at `at` multiplies by; 0 if it multiplies nothing.
    public static int power(Text text, int at) {
        return NumberWords.power(text.word(at));
    }

    /// Whether `word` is the highest mark of a scale: 5, 10, 20 or 100.
    public static boolean mark(String word) {
        return Ratios.mark(word);
    }

    /// The value cut into `parts`, to 16 digits.
    public BigDecimal over(int parts) {
        return new Cardinals.Cardinal(value, next, 0).over(parts);
    }

    /// The number of "a year and a half".
    public Numeral andHalf() {
        return of(value.add(Fractions.HALF), next);
    }

    /// The value as a whole number, cut off.
    public long whole() {
        return value.longValue();
    }

    /// Whether the number is a range: "3 to 4".
    public boolean range() {
        return high.compareTo(value) != 0;
    }

    /// The value as a day, count or year that fits an `int`; -1 if it has decimals or is larger than 9999.
    public int small() {
        boolean fits = value.stripTrailingZeros().scale() <= 0 && value.longValue() <= 9999;
        return fits ? value.intValue() : -1;
    }
}
