package dev.goalsmith.engine.statement.text;

import java.math.BigDecimal;

/// A number as it stands in a text, in digits or words, alone or as the ends of a range.
///
/// @param high the upper end of a range, or `value` itself
/// @param next the first token after the number
public record Numeral(BigDecimal value, BigDecimal high, int next) {

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
