package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The words that are units of time.
final class Units {

    private Units() {}

    /// The cycle that the unit at `at` names: a fortnight is 2 weeks, a semester 6 months; null if it is no unit.
    static @Nullable Cycle at(Text text, int at) {
        if (!text.is(at, WordClass.UNIT)) {
            return null;
        }
        return switch (text.word(at)) {
            case "second", "seconds", "sec", "secs" -> new Cycle(1, Unit.SECOND);
            case "s" ->
                text.glued(at)
                                && text.get(at - 1).isNumber()
                                && !text.hyphen(at - 2)
                                && text.word(at - 1).length() < 4
                        ? new Cycle(1, Unit.SECOND)
                        : null;
            case "minute", "minutes", "min", "mins" -> new Cycle(1, Unit.MINUTE);
            case "hour", "hours", "hr", "hrs" -> new Cycle(1, Unit.HOUR);
            case "h" -> text.get(at - 1).isNumber() ? new Cycle(1, Unit.HOUR) : null;
            case "w" -> text.glued(at) && text.get(at - 1).isNumber() ? new Cycle(1, Unit.WEEK) : null;
            case "y", "ys" -> text.glued(at) && text.get(at - 1).isNumber() ? new Cycle(1, Unit.YEAR) : null;
            case "d" -> text.glued(at) && text.get(at - 1).isNumber() ? new Cycle(1, Unit.DAY) : null;
            case "day", "days", "night", "nights", "weekday", "weekdays", "workday", "workdays" ->
                new Cycle(1, Unit.DAY);
            case "week", "weeks", "wk", "wks", "weekend", "weekends" -> new Cycle(1, Unit.WEEK);
            case "fortnight", "fortnights" -> new Cycle(2, Unit.WEEK);
            case "month", "months", "mo", "mos", "mth", "mths" -> new Cycle(1, Unit.MONTH);
            case "quarter", "quarters" -> new Cycle(1, Unit.QUARTER);
            case "semester", "semesters", "term", "terms" -> new Cycle(6, Unit.MONTH);
            case "trimester" -> new Cycle(1, Unit.QUARTER);
            case "year", "years", "yr", "yrs", "annum" -> new Cycle(1, Unit.YEAR);
            case "decade", "decades" -> new Cycle(10, Unit.YEAR);
            default -> null;
        };
    }

    /// `number` cycles as one amount; half a unit is counted in the next smaller one. Null if it is absurdly long.
    static @Nullable Amount amount(Numeral number, Cycle cycle) {
        BigDecimal count = number.value().multiply(BigDecimal.valueOf(cycle.count()));
        Unit unit = cycle.unit();
        while (count.stripTrailingZeros().scale() > 0 && unit != Unit.SECOND) {
            count = count.multiply(BigDecimal.valueOf(parts(unit)));
            unit = smaller(unit);
        }
        BigDecimal whole = count.setScale(0, RoundingMode.HALF_UP);
        return whole.precision() > 9 ? null : new Amount(whole.longValue(), unit);
    }

    private static int parts(Unit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE, HOUR -> 60;
            case DAY -> 24;
            case WEEK -> 7;
            case MONTH -> 30;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
    }

    private static Unit smaller(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE -> Unit.SECOND;
            case HOUR -> Unit.MINUTE;
            case DAY -> Unit.HOUR;
            case WEEK, MONTH -> Unit.DAY;
            case QUARTER, YEAR -> Unit.MONTH;
        };
    }
}
