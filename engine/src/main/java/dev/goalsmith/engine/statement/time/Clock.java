package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import org.jspecify.annotations.Nullable;

/// Times of day, which are no limits: `at 5 PM`, `by 11pm`, `at 8:30`, `between 8 and 9 am`, `half past three`.
final class Clock {

    private Clock() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        int number = preposition(text.word(at)) ? at + 1 : at;
        int end = time(text, number);
        if (end > 0) {
            return Find.nothing(end);
        }
        boolean pair = text.get(number).isNumber()
                && (text.is(number + 1, "and") || text.is(number + 1, "to") || text.hyphen(number + 1));
        int second = pair ? time(text, number + 2) : -1;
        return second > 0 ? Find.nothing(second) : null;
    }

    private static boolean preposition(String word) {
        return switch (word) {
            case "at", "by", "before", "until", "from", "between", "around", "after", "till" -> true;
            default -> false;
        };
    }

    /// The first token after the time of day at `at`, or -1.
    private static int time(Text text, int at) {
        boolean part = text.is(at, "half") || text.is(at, "quarter");
        if (part && (text.is(at + 1, "past") || text.is(at + 1, "to"))) {
            boolean hour = text.get(at + 2).isNumber() || text.is(at + 2, WordClass.NUMERAL);
            return hour ? at + 3 : -1;
        }
        if (!text.get(at).isNumber()) {
            return -1;
        }
        boolean minutes =
                text.is(at + 1, ":") && text.glued(at + 1) && text.get(at + 2).isNumber() && text.glued(at + 2);
        int end = minutes ? at + 3 : at + 1;
        boolean half = text.is(end, "am") || text.is(end, "pm") || text.is(end, "o'clock");
        boolean dotted = (text.is(end, "a") || text.is(end, "p")) && text.is(end + 1, ".") && text.is(end + 2, "m");
        if (dotted) {
            return text.is(end + 3, ".") ? end + 4 : end + 3;
        }
        return half ? end + 1 : minutes ? end : -1;
    }
}
