package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.date.Point;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and named periods as limits: `by June 30th`, `before Q4`, `this year`, `in 2027`, `no later than Friday`.
final class Deadlines {

    private Deadlines() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        int lead = lead(text, at);
        if (lead == 0) {
            return bare(reading, at);
        }
        Point point = reading.after(at + lead);
        if (point == null) {
            point = running(reading, at, at + lead);
        }
        if (point == null || noun(text, at + lead, point)) {
            return null;
        }
        if (text.is(at, "from")) {
            return range(reading, at, point);
        }
        boolean before = text.is(at, "before") || text.is(at, "prior");
        LocalDate to = before ? point.from().minusDays(1) : point.to();
        return deadline(text, at, point.next(), before && to.isBefore(point.from()) ? to : point.from(), to);
    }

    /// The running period: `for the year`, `later in the month`.
    private static @Nullable Point running(Reading reading, int at, int the) {
        Text text = reading.text();
        boolean during = switch (text.word(at)) {
            case "for", "in", "during", "throughout", "within" -> true;
            default -> false;
        };
        boolean period = switch (text.word(the + 1)) {
            case "month", "quarter", "year", "term", "semester", "decade" -> true;
            case "day", "week" -> text.is(at, "for");
            default -> false;
        };
        boolean more = text.get(the + 2).isWord() && !text.is(the + 2, WordClass.PREPOSITION);
        boolean whole = during && period && text.is(the, "the") && !more && !text.is(the + 2, "of");
        return whole ? reading.running(the + 1) : null;
    }

    private static @Nullable Find bare(Reading reading, int at) {
        Point point = reading.plain(at);
        if (point == null) {
            point = weekday(reading, at);
        }
        if (point == null || noun(reading.text(), at, point) || named(reading.text(), at, point)) {
            return null;
        }
        return deadline(reading.text(), at, point.next(), point.from(), point.to());
    }

    /// A weekday by itself, with its full name: "Call the bank Friday".
    private static @Nullable Point weekday(Reading reading, int at) {
        Text text = reading.text();
        boolean goesOn = text.get(at + 1).isWord()
                && !text.is(at + 1, WordClass.PREPOSITION)
                && !text.is(at + 1, WordClass.FUNCTION);
        boolean full = text.word(at).length() > 5 || text.size() <= 2;
        boolean ofMany = text.is(at - 1, WordClass.ORDINAL) && !text.is(at + 1, "after");
        return text.is(at, WordClass.WEEKDAY) && full && !ofMany && !goesOn && !text.hyphen(at + 1)
                ? reading.after(at)
                : null;
    }

    /// Whether the day is a piece of a name: "Ms Sunday", "the June 2026 audit".
    private static boolean named(Text text, int at, Point point) {
        boolean thing = text.get(point.next()).isWord()
                && !text.is(point.next(), WordClass.PREPOSITION)
                && !text.is(point.next(), WordClass.FUNCTION);
        return switch (text.word(at - 1)) {
            case "mr", "mrs", "ms", "miss", "dr" -> true;
            case "the", "our", "my", "a" -> thing;
            default -> false;
        };
    }

    /// Whether the words belong to something else: "this week's report".
    private static boolean noun(Text text, int at, Point point) {
        boolean year = point.next() == at + 1 && text.get(at).isNumber();
        boolean anniversary = text.is(at, "the") && text.get(point.next()).isWord() && text.is(at - 1, "for");
        if (anniversary) {
            return true;
        }
        boolean unit = text.is(point.next(), "%") || text.is(point.next(), WordClass.UNIT);
        return (year && unit) || text.word(point.next() - 1).endsWith("'s");
    }

    private static @Nullable Find range(Reading reading, int at, Point from) {
        Text text = reading.text();
        boolean to = text.is(from.next(), "to") || text.is(from.next(), "until") || text.is(from.next(), "through");
        Point end = to ? reading.after(from.next() + 1) : null;
        return end == null ? null : deadline(text, at, end.next(), from.from(), end.to());
    }

    private static @Nullable Find deadline(Text text, int at, int next, LocalDate from, LocalDate to) {
        boolean outside = from.getYear() < 1 || to.getYear() > 9999 || to.isBefore(from);
        return outside ? null : new Find(next, new TimeExpression.Deadline(text.span(at, next), from, to));
    }

    /// How many tokens lead to a limit at `at`: 1 for "by", 3 for "no later than"; 0 if none do.
    private static int lead(Text text, int at) {
        return switch (text.word(at)) {
            case "by",
                    "before",
                    "until",
                    "till",
                    "in",
                    "during",
                    "through",
                    "throughout",
                    "within",
                    "over",
                    "come",
                    "for" -> 1;
            case "from" -> 1;
            case "on" -> text.is(at + 1, "or") && text.is(at + 2, "before") ? 3 : 1;
            case "prior" -> text.is(at + 1, "to") ? 2 : 0;
            case "no", "not" -> text.is(at + 1, "later") && text.is(at + 2, "than") ? 3 : 0;
            case "@" -> 1;
            case "between" -> text.is(at + 1, "now") && text.is(at + 2, "and") ? 3 : 0;
            default -> 0;
        };
    }
}
