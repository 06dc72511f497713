package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeReader.Times;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds every number of a text that counts or measures something, in order.
public final class MeasureReader {

    private final Text text;
    private final List<TimeExpression> times;
    private final BitSet dismissed;
    private final List<MeasureExpression> found = new ArrayList<>();
    private int time;
    private int end;
    private @Nullable BigDecimal baseline;

    private MeasureReader(Text text, Times times) {
        this.text = text;
        this.times = times.found();
        this.dismissed = times.dismissed();
    }

    /// The measures of `text`; numbers that belong to one of its `times` count only as a duration with a direction.
    public static List<MeasureExpression> read(Text text, Times times) {
        return new MeasureReader(text, times).read();
    }

    private List<MeasureExpression> read() {
        int at = 0;
        while (at < text.size()) {
            boolean none = dismissed.get(at) || dated(at) || Labels.at(text, at);
            Numeral numeral = none ? null : Numerals.at(text, at);
            int multiplied = none || numeral != null ? at : Multiples.end(text, at);
            if (multiplied > at) {
                found.add(Multiples.measure(text, at));
            }
            at = numeral == null ? Math.max(at + 1, multiplied) : take(at, numeral);
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
        if (Directions.today(text, quantity.start()) || isStart(quantity)) {
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

    /// Whether the number says from where the one before it comes: "to 250 from 200".
    private boolean isStart(Quantity quantity) {
        boolean from = text.is(quantity.start() - 1, "from") && !found.isEmpty();
        return from
                && found.getLast().span().endExclusive()
                        == text.get(quantity.start() - 2).endExclusive();
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
