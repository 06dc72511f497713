package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import org.jspecify.annotations.Nullable;

/// The cycle after an amount: `$300 per month`, `10 minutes a day`, `2 posts/week`.
final class Pers {

    private Pers() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        boolean article = text.is(at, "a");
        boolean per = text.is(at, "per") || text.is(at, "ea") || (text.is(at, "/") && text.glued(at + 1));
        if (!per && !(article && amountBefore(text, at))) {
            return null;
        }
        Cycle cycle = Cycles.after(text, at);
        if (cycle == null) {
            return null;
        }
        int end = Tails.after(text, Cycles.end(text, at));
        return new Find(end, new TimeExpression.Rhythm(text.span(at, end), Counts.before(text, at), cycle, null));
    }

    private static boolean amountBefore(Text text, int at) {
        boolean noun = text.get(at - 1).isWord()
                && !text.is(at - 1, WordClass.PREPOSITION)
                && !text.is(at - 1, WordClass.LIGHT);
        return noun && Counts.near(text, at) && !goesOn(text, at) && !text.hyphen(at + 2);
    }

    /// "A week of holidays" is no cycle; "two hours a week of practice" is one.
    private static boolean goesOn(Text text, int at) {
        return switch (text.word(at + 2)) {
            case "of", "from" -> !withinDay(text, at - 1);
            case "off", "ago", "later", "before", "after", "trip", "'s" -> true;
            default -> false;
        };
    }

    private static boolean withinDay(Text text, int at) {
        Cycle unit = Units.at(text, at);
        return unit != null && (unit.unit() == Unit.HOUR || unit.unit() == Unit.MINUTE);
    }
}
