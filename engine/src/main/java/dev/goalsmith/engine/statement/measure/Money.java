package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.math.BigDecimal;

/// The currency before or after a number, and the small money after it: `$4.50`, `USD 200`, `10 €`, `3 dollars 50
/// cents`.
final class Money {

    private Money() {}

    /// `bare` with its currency as unit, or as it is if it is no money.
    static Quantity at(Text text, Quantity bare, int least) {
        int before = bare.start() - 1;
        if (before >= least && text.is(before, WordClass.CURRENCY) && leads(text, before)) {
            return new Quantity(before, bare.next(), bare.value(), sign(text.word(before)));
        }
        int plus = text.is(bare.next(), "+") || text.hyphen(bare.next()) ? bare.next() + 1 : bare.next();
        int at = text.is(plus, "us") ? plus + 1 : plus;
        return text.is(at, WordClass.CURRENCY) ? after(text, millions(bare, at + 1, text.word(at))) : bare;
    }

    /// `30 MUSD` is thirty million dollars.
    private static Quantity millions(Quantity bare, int next, String word) {
        boolean millions = word.length() == 4 && word.startsWith("m");
        BigDecimal value = millions ? bare.value().scaleByPowerOfTen(6) : bare.value();
        return new Quantity(bare.start(), next, value, sign(millions ? word.substring(1) : word));
    }

    /// A sign or a code of three letters may stand before its number; a name may not: "50 cents 3 times".
    private static boolean leads(Text text, int at) {
        String word = text.word(at);
        return !text.get(at).isWord()
                || (word.length() == 3 && !text.get(at - 1).isNumber());
    }

    private static Quantity after(Text text, Quantity money) {
        int power = Numeral.power(text, money.next());
        if (power > 0) {
            BigDecimal value = money.value().scaleByPowerOfTen(power);
            return new Quantity(money.start(), money.next() + 1, value, money.unit());
        }
        int at = text.is(money.next(), "and") ? money.next() + 1 : money.next();
        Numeral small = Numeral.at(text, at);
        if (small == null || small.small() < 1 || small.small() > 99 || text.is(money.next() - 1, "cents")) {
            return money;
        }
        boolean cents = text.word(small.next()).startsWith("cent");
        boolean bare = small.small() > 9 && !text.get(small.next()).isWord() && !text.is(small.next(), "%");
        boolean sign = text.is(small.next(), WordClass.CURRENCY) && !cents;
        return (cents || bare) && !sign ? money.plus(small.over(100), cents ? small.next() + 1 : small.next()) : money;
    }

    private static String sign(String word) {
        return switch (word) {
            case "dollar", "dollars", "usd" -> "$";
            case "euro", "euros", "eur" -> "€";
            case "gbp" -> "£";
            default -> word;
        };
    }
}
