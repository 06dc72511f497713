package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import org.jspecify.annotations.Nullable;

/// Rhythms in one word: `daily`, `bi-weekly`, `annual review`, `on a monthly basis`, `weekly on Tuesdays`.
final class Adverbs {

    private Adverbs() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        int prefix = prefixed(text, at);
        int word = prefix > 0 ? text.past(at) : at;
        if (text.is(at, "on")) {
            word = text.is(at + 1, "a") || text.is(at + 1, "an") ? at + 2 : at + 1;
            boolean basis = text.is(word, WordClass.RHYTHM) && text.is(word + 1, "basis");
            return basis ? rhythm(text, at, word, word + 2) : null;
        }
        boolean event =
                text.is(word + 1, WordClass.EVENT) || !text.get(word + 1).isWord();
        boolean annual = text.is(word, "annual") && (prefix > 0 || event);
        if (!text.is(word, WordClass.RHYTHM) && !annual) {
            return null;
        }
        return rhythm(text, at, word, Tails.after(text, word + 1));
    }

    private static int prefixed(Text text, int at) {
        boolean prefix = text.is(at, "bi") || text.is(at, "semi") || text.is(at, "twice");
        return prefix && text.hyphen(at + 1) ? 1 : 0;
    }

    private static @Nullable Find rhythm(Text text, int at, int word, int end) {
        Cycle cycle = word > at && text.is(at, "bi")
                ? Cycles.times(cycle(text.word(word)), 2)
                : text.is(at, "semi") ? half(text.word(word)) : cycle(text.word(word));
        int times =
                text.is(at, "twice") ? 2 : end > word + 1 && text.is(end - 1, "weekdays") ? 5 : Counts.before(text, at);
        Cycle per = end > word + 1 && text.is(end - 1, "weekdays") ? new Cycle(1, Unit.WEEK) : cycle;
        return per == null ? null : new Find(end, new TimeExpression.Rhythm(text.span(at, end), times, per, null));
    }

    private static Cycle half(String word) {
        return word.equals("monthly") ? new Cycle(2, Unit.WEEK) : new Cycle(6, Unit.MONTH);
    }

    /// The cycle of an adverb such as `weekly`; null if `word` is none.
    static @Nullable Cycle cycle(String word) {
        return switch (word) {
            case "hourly" -> null;
            case "daily", "everyday", "nightly" -> new Cycle(1, Unit.DAY);
            case "weekly" -> new Cycle(1, Unit.WEEK);
            case "biweekly", "fortnightly" -> new Cycle(2, Unit.WEEK);
            case "monthly" -> new Cycle(1, Unit.MONTH);
            case "bimonthly" -> new Cycle(2, Unit.MONTH);
            case "quarterly" -> new Cycle(1, Unit.QUARTER);
            case "biannually", "biannual", "semiannually", "semiannual" -> new Cycle(6, Unit.MONTH);
            case "yearly", "annually", "annual" -> new Cycle(1, Unit.YEAR);
            default -> null;
        };
    }
}
