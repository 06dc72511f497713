package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.date.Point;
import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Lengths of time counted from a day: `two weeks after next Friday`, `3 weeks before 30 June`, `a year from
/// Christmas`,
/// `3 months later`.
final class Offsets {

    private Offsets() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        boolean rhythm = text.is(at - 1, WordClass.UNIT) || text.get(at - 1).isNumber();
        Numeral number = rhythm ? null : number(text, at);
        Cycle cycle = number == null ? null : Units.at(text, number.next());
        if (number == null || cycle == null || cycle.unit().withinDay()) {
            return null;
        }
        Amount value = Units.amount(number, cycle);
        int after = number.next() + 1;
        return value == null ? null : from(reading, at, after, value);
    }

    private static @Nullable Numeral number(Text text, int at) {
        boolean article = text.is(at, "a") || text.is(at, "an");
        return article ? new Numeral(BigDecimal.ONE, BigDecimal.ONE, at + 1) : Numerals.at(text, at);
    }

    private static @Nullable Find from(Reading reading, int at, int after, Amount value) {
        Text text = reading.text();
        if (text.is(after, "later") || text.is(after, "hence")) {
            LocalDate to = value.after(reading.on());
            return to == null || to.getYear() > 9999
                    ? null
                    : new Find(after + 1, new TimeExpression.Horizon(text.span(at, after + 1), value, to));
        }
        boolean before = text.is(after, "before");
        boolean counted = before || text.is(after, "after") || (text.is(after, "from") && !text.is(after + 1, "today"));
        Point start = counted ? reading.after(after + 1) : null;
        LocalDate to = start == null ? null : before ? value.before(start.from()) : value.after(start.to());
        return start == null || to == null || to.getYear() > 9999
                ? null
                : new Find(start.next(), new TimeExpression.Deadline(text.span(at, start.next()), to, to));
    }
}
