package dev.goalsmith.engine.statement.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives rhythms their end: the limit that follows in the statement, else the one before it.
final class Ends {

    private Ends() {}

    static List<TimeExpression> given(List<TimeExpression> found) {
        return passed(passed(found));
    }

    /// The list reversed, with every rhythm ended by the last limit that comes after it in the given order.
    private static List<TimeExpression> passed(List<TimeExpression> found) {
        List<TimeExpression> ended = new ArrayList<>(found);
        Collections.reverse(ended);
        @Nullable LocalDate last = null;
        for (int at = 0; at < ended.size(); at++) {
            TimeExpression expression = ended.get(at);
            last = expression.limit() == null ? last : expression.limit();
            ended.set(at, until(expression, last));
        }
        return ended;
    }

    private static TimeExpression until(TimeExpression expression, @Nullable LocalDate end) {
        return expression instanceof TimeExpression.Rhythm(var span, var times, var per, var until)
                        && until == null
                        && end != null
                ? new TimeExpression.Rhythm(span, times, per, end)
                : expression;
    }
}
