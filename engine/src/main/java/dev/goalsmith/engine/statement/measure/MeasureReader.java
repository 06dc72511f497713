package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.date.NoSuchDay;
import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds every number of a text that counts or measures something, in order.
public final class MeasureReader {

    private final Text text;
    private final List<TimeExpression> times;
    private final List<MeasureExpression> found = new ArrayList<>();
    private int time;
    private int end;
    private @Nullable BigDecimal baseline;

    private MeasureReader(Text text, List<TimeExpression> times) {
        this.text = text;
        this.times = times;
    }

    /// The measures of `text`; numbers that belong to one of its `times` count only as a duration with a direction.
    public static List<MeasureExpression> read(Text text, List<TimeExpression> times) {
        return new MeasureReader(text, times).read();
    }

    private List<MeasureExpression> read() {
        int at = 0;
        while (at < text.size()) {
            int afterDay = NoSuchDay.end(text, at);
            Numeral numeral = afterDay > 0 || dated(at) || part(at) ? null : Numerals.at(text, at);
            at = afterDay > 0 ? afterDay : numeral == null ? at + 1 : take(at, numeral);
        }
        return found;
    }

    private int take(int at, Numeral numeral) {
        Quantity quantity = Quantity.of(text, at, numeral, end);
        end = quantity.next();
        if (text.is(quantity.start() - 1, "from") && to(quantity.next())) {
            baseline = quantity.value();
            return quantity.next();
        }
        if (Directions.today(text, quantity.start())) {
            today(quantity.value());
            return quantity.next();
        }
        found.add(new MeasureExpression(
                text.span(quantity.start(), quantity.next()),
                quantity.value(),
                quantity.unit(),
                Wording.of(text, quantity),
                Directions.of(text, quantity.start(), quantity.value(), baseline),
                Directions.relative(text, quantity),
                baseline));
        baseline = null;
        return quantity.next();
    }

    /// "(currently 45%)" is the baseline of the number before it.
    private void today(BigDecimal value) {
        if (!found.isEmpty() && found.getLast().baseline() == null) {
            MeasureExpression last = found.removeLast();
            Direction direction = Directions.towards(last.direction(), last.value(), value);
            found.add(new MeasureExpression(
                    last.span(), last.value(), last.unit(), last.what(), direction, last.relative(), value));
        }
    }

    private boolean to(int at) {
        for (int token = at; token < at + 4; token++) {
            if (text.is(token, "to")) {
                return text.get(token + 1).isNumber()
                        || text.is(token + 1, WordClass.NUMERAL)
                        || text.get(token + 2).isNumber();
            }
        }
        return false;
    }

    /// Whether the number is a piece of a name: the 2 of "B2", the "4" of "4-6", a version, a list's item.
    private boolean part(int at) {
        boolean chained = text.is(at - 1, "/") || text.is(at - 1, ".");
        boolean name = text.get(at - 1).isWord() && !text.is(at - 1, WordClass.CURRENCY);
        boolean chain = text.glued(at) && (name || (chained && text.get(at - 2).isNumber()));
        return chain || text.is(at - 1, "#") || text.is(at - 1, "module") || pronoun(at) || pair(at);
    }

    /// Whether "one" stands for a thing: "this one", "the one that matters".
    private boolean pronoun(int at) {
        return text.is(at, "one")
                && !text.is(at + 1, WordClass.MEASURE_UNIT)
                && switch (text.word(at - 1)) {
                    case "this", "that", "which", "the", "another", "no", "any" -> true;
                    default -> false;
                };
    }

    /// Whether the number is one side of "one-on-one" or "one-to-one".
    private boolean pair(int at) {
        return joined(at + 1) || joined(at - 3);
    }

    private boolean joined(int hyphen) {
        boolean between = text.is(hyphen + 1, "on") || text.is(hyphen + 1, "to");
        return between && text.hyphen(hyphen) && text.hyphen(hyphen + 2);
    }

    private boolean dated(int at) {
        Span span = text.span(at, at + 1);
        while (time < times.size() && times.get(time).span().endExclusive() <= span.start()) {
            time++;
        }
        if (time == times.size() || !times.get(time).span().overlaps(span)) {
            return false;
        }
        boolean length = times.get(time) instanceof TimeExpression.Length;
        return !(length && Directions.moves(text, at));
    }
}
