package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// What follows a rhythm and only says on which days: `on weekdays`, `on alternate days`, `on Tuesdays`.
final class Tails {

    private static final int LONGEST = 21;

    private Tails() {}

    /// The first token after such a tail at `at`, or `at` itself.
    static int after(Text text, int at) {
        int days = text.is(at + 1, "the") ? at + 2 : at + 1;
        if (!text.is(at, "on")) {
            return at;
        }
        if (text.is(days, WordClass.WEEKDAYS) || text.is(days, "weekend")) {
            return list(text, days);
        }
        boolean alternate = (text.is(days, "alternate") || text.is(days, "alternating")) && text.is(days + 1, "days");
        return alternate ? days + 2 : at;
    }

    /// The first token after the list of weekdays that begins at `at`.
    static int list(Text text, int at) {
        int end = at + 1;
        while (end < at + LONGEST && joint(text, end) > 0 && weekday(text, end + joint(text, end))) {
            end += joint(text, end) + 1;
        }
        return end;
    }

    /// How many tokens join two days at `at`: `,` `and` `, and` `through`; 0 if none do.
    private static int joint(Text text, int at) {
        return switch (text.word(at)) {
            case "," -> text.is(at + 1, "and") || text.is(at + 1, "&") ? 2 : 1;
            case "and", "&", "or", "to", "through", "-", "\u2013", "/", "thru" -> 1;
            default -> 0;
        };
    }

    static boolean weekday(Text text, int at) {
        return text.is(at, WordClass.WEEKDAY) || text.is(at, WordClass.WEEKDAYS);
    }

    /// How many days the list from `at` to `end` names; a range counts the days between.
    static int count(Text text, int at, int end) {
        int count = 0;
        for (int token = at; token < end; token++) {
            count += weekday(text, token) ? 1 : 0;
        }
        boolean range = count == 2 && (text.is(at + 1, "to") || text.is(at + 1, "through") || text.hyphen(at + 1));
        return range ? Weekdays.between(text.word(at), text.word(end - 1)) : count;
    }
}
