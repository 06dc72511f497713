package dev.goalsmith.engine.statement.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives rhythms their end: the limit that follows in the statement, else the one before it.
final class Ends {

    private Ends() {}

    static List<TimeExpression> given(List<TimeExpression> found) {
        List<TimeExpression> ended = new ArrayList<>(found.size());
        @Nullable LocalDate following = null;
        for (int at = found.size() - 1; at >= 0; at--) {
            TimeExpression expression = found.get(at);
            following = expression.limit() == null ? following : expression.limit();
            ended.addFirst(until(expression, following));
        }
        return preceding(ended);
    }

    private static List<TimeExpression> preceding(List<TimeExpression> found) {
        List<TimeExpression> ended = new ArrayList<>(found.size());
        @Nullable LocalDate before = null;
        for (TimeExpression expression : found) {
            before = expression.limit() == null ? before : expression.limit();
            ended.add(until(expression, before));
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
