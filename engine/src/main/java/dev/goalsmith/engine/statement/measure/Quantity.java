package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.math.BigDecimal;

/// A number together with its sign and unit, as tokens: `-5 %`, `$4.50`, `15 USD`, `8/10`, `5 ft 2 in`.
///
/// @param next the first token after it
record Quantity(int start, int next, BigDecimal value, String unit) {

    Quantity {
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    /// The quantity whose number is `numeral` at `at`; it takes no token before `least`, where the last one ended.
    static Quantity of(Text text, int at, Numeral numeral, int least) {
        Quantity bare = new Quantity(at, numeral.next(), numeral.value(), "");
        Quantity money = Money.at(text, bare, least);
        return signed(text, money.unit().isEmpty() ? unit(text, bare) : money, least);
    }

    Quantity until(int further, String as) {
        return new Quantity(start, further, value, as);
    }

    Quantity plus(BigDecimal more, int further) {
        return new Quantity(start, further, value.add(more), unit);
    }

    /// `-5`, `minus five`; the hyphen of "75-300" and of a list is no sign.
    private static Quantity signed(Text text, Quantity found, int least) {
        int at = found.start() - 1;
        boolean hyphen = text.hyphen(at)
                && text.glued(found.start())
                && !(text.glued(at) && (text.get(at - 1).isWord() || text.is(at - 1, "%")));
        boolean alone = hyphen && !(text.glued(at) && text.get(at - 1).isNumber());
        boolean negative = alone || text.is(at, "minus") || text.is(at, "negative");
        return negative && at >= least
                ? new Quantity(at, found.next(), found.value().negate(), found.unit())
                : found;
    }

    private static Quantity unit(Text text, Quantity bare) {
        int next = bare.next();
        int from = text.is(next, "+") || (text.hyphen(next) && text.is(next + 1, WordClass.MEASURE_UNIT))
                ? next + 1
                : next;
        return switch (text.word(from)) {
            case "%", "percent", "percents", "percentage" -> bare.until(from + 1, "%");
            case "per" -> text.is(from + 1, "cent") ? bare.until(from + 2, "%") : bare.until(from, "");
            case "/" -> mark(text, bare, from, from + 1);
            case "out" -> text.is(from + 1, "of") ? mark(text, bare, from, from + 2) : bare.until(from, "");
            case "ft", "foot", "feet" -> feet(text, bare.until(from + 1, text.word(from)));
            default -> named(text, bare, from);
        };
    }

    /// `8/10`, `4 out of 5`: a mark with the best one as its unit.
    private static Quantity mark(Text text, Quantity bare, int from, int best) {
        return Numeral.mark(text.word(best)) ? bare.until(best + 1, "/" + text.word(best)) : bare.until(from, "");
    }

    /// `5 feet 2 inches`, in feet.
    private static Quantity feet(Text text, Quantity feet) {
        int at = text.is(feet.next(), "and") ? feet.next() + 1 : feet.next();
        boolean inches = switch (text.word(at + 1)) {
            case "inch", "inches" -> true;
            case "in" ->
                !text.get(at + 2).isNumber()
                        && !text.is(at + 2, WordClass.FUNCTION)
                        && !text.is(at + 2, WordClass.NUMERAL);
            default -> false;
        };
        Numeral more = inches ? Numeral.at(text, at) : null;
        return more == null ? feet : feet.plus(more.over(12), at + 2);
    }

    private static Quantity named(Text text, Quantity bare, int from) {
        boolean letter = text.word(from).length() == 1;
        boolean unit = text.is(from, WordClass.UNIT)
                || (text.is(from, WordClass.MEASURE_UNIT) && (!letter || text.glued(from)));
        return unit ? bare.until(from + 1, text.word(from)) : bare.until(from, "");
    }
}
