package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import org.jspecify.annotations.Nullable;

/// Rhythms by days of the month: `on the 1st and 15th of each month`, `the first Monday of every month`.
final class MonthDays {

    private static final int REACH = 12;

    private MonthDays() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        int start = text.is(at, "on") || text.is(at, "by") ? at + 1 : at;
        start = text.is(start, "the") ? start + 1 : start;
        boolean ordinal = text.is(start, WordClass.ORDINAL) || text.get(start).isNumber();
        int end = ordinal && !text.hyphen(start - 1) ? days(text, start) : -1;
        boolean once =
                text.is(at, "by") || text.is(at - 1, "before") || text.is(at - 1, "by") || text.is(at - 2, "before");
        if (end < 0 || (once && text.is(end + 1, "the"))) {
            return null;
        }
        Cycle cycle = Units.at(text, end + 2);
        if (cycle == null || cycle.unit().withinDay()) {
            return null;
        }
        return new Find(
                end + 3, new TimeExpression.Rhythm(text.span(at, end + 3), count(text, start, end), cycle, null));
    }

    /// The place of `of each` after the days that begin at `at`, or -1.
    private static int days(Text text, int at) {
        for (int token = at; token < at + REACH; token++) {
            boolean each = text.is(token + 1, "each") || text.is(token + 1, "every") || text.is(token + 1, "the");
            if (text.is(token, "of")) {
                return each ? token : -1;
            }
            if (!day(text, token)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean day(Text text, int at) {
        return text.get(at).isNumber()
                || text.is(at, WordClass.ORDINAL)
                || text.is(at, WordClass.WEEKDAY)
                || switch (text.word(at)) {
                    case "st", "nd", "rd", "th", "and", ",", "the", "day", "week" -> true;
                    default -> false;
                };
    }

    private static int count(Text text, int from, int to) {
        int count = 0;
        for (int token = from; token < to; token++) {
            count += text.get(token).isNumber() || text.is(token, WordClass.ORDINAL) ? 1 : 0;
        }
        return count;
    }
}
