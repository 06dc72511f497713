package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// A number together with its unit, as tokens.
///
/// @param next the first token after it
record Quantity(int start, int next, String unit) {

    static Quantity of(Text text, int at, Numeral numeral) {
        int next = numeral.next();
        if (currency(text.word(at - 1))) {
            boolean million = text.glued(next) && text.is(next, "m");
            return new Quantity(at - 1, million ? next + 1 : next, text.word(at - 1));
        }
        int from = text.hyphen(next) && text.is(next + 1, WordClass.MEASURE_UNIT) ? next + 1 : next;
        boolean plus = text.is(next, "+");
        from = plus ? next + 1 : from;
        return switch (text.word(from)) {
            case "%", "percent", "percentage" -> new Quantity(at, from + 1, "%");
            case "dollars", "dollar", "usd" -> new Quantity(at, from + 1, "$");
            case "euros", "euro", "eur" -> new Quantity(at, from + 1, "€");
            default -> unit(text, at, from);
        };
    }

    private static Quantity unit(Text text, int at, int from) {
        boolean letter = text.word(from).length() == 1;
        boolean unit = text.is(from, WordClass.UNIT)
                || (text.is(from, WordClass.MEASURE_UNIT) && (!letter || text.glued(from)));
        return unit ? new Quantity(at, from + 1, text.word(from)) : new Quantity(at, from, "");
    }

    private static boolean currency(String sign) {
        return switch (sign) {
            case "$", "€", "£", "¥", "₹" -> true;
            default -> false;
        };
    }
}
