package dev.goalsmith.engine.statement.action;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeReader.Times;
import java.util.BitSet;
import java.util.List;

/// Which tokens of a text speak of time and which are numbers that count something.
public final class Marks {

    private final BitSet timed = new BitSet();
    private final BitSet counted = new BitSet();
    private final BitSet quantity = new BitSet();

    /// The marks of `text`; the measures are in its order.
    public Marks(Text text, Times times, List<MeasureExpression> measures) {
        counted.or(times.clock());
        int at = 0;
        for (TimeExpression time : times.found()) {
            at = mark(text, at, time.span(), timed);
            if (time instanceof TimeExpression.Length) {
                mark(text, Math.max(0, at - 8), time.span(), counted);
            }
        }
        at = 0;
        for (MeasureExpression measure : measures) {
            boolean article = measure.span().of(text.source()).equalsIgnoreCase("one");
            at = article ? at : mark(text, at, measure.span(), counted);
            if (!measure.unit().isEmpty()) {
                quantity.set(at - 1);
            }
        }
    }

    private static int mark(Text text, int from, Span span, BitSet marks) {
        int at = from;
        while (at < text.size() && text.get(at).endExclusive() <= span.start()) {
            at++;
        }
        while (at < text.size() && text.get(at).start() < span.endExclusive()) {
            marks.set(at);
            at++;
        }
        return at;
    }

    public boolean timed(int at) {
        return at >= 0 && timed.get(at);
    }

    /// Whether the token ends a number with a unit, such as `5 km`.
    boolean quantity(int at) {
        return at >= 0 && quantity.get(at);
    }

    /// Whether the token belongs to a number, a time of day or a length of time; "one" alone is an article.
    boolean counted(int at) {
        return at >= 0 && counted.get(at);
    }
}
