package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import org.jspecify.annotations.Nullable;

/// What looks like a limit and is none: `last quarter`, `since 2020`, `a 5-year-old`, `the 2030 report`, `three months
/// ago`.
final class Past {

    private Past() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        return switch (text.word(at)) {
            case "last", "previous", "past" -> last(text, at);
            case "since", "starting", "beginning", "from", "after" -> begin(reading, at);
            default -> counted(text, at);
        };
    }

    private static @Nullable Find last(Text text, int at) {
        boolean named = text.is(at + 1, WordClass.UNIT)
                || text.is(at + 1, WordClass.MONTH)
                || text.is(at + 1, WordClass.WEEKDAY)
                || text.is(at + 1, WordClass.SEASON);
        return named && !text.is(at + 2, "of") ? Find.nothing(at + 2) : null;
    }

    private static @Nullable Find begin(Reading reading, int at) {
        Text text = reading.text();
        int from = text.is(at + 1, "on") || text.is(at + 1, "in") ? at + 2 : at + 1;
        var point = text.get(from).isNumber() && text.is(from + 1, "%") ? null : reading.after(from);
        if (point == null) {
            return null;
        }
        boolean range = text.is(at, "from") && (text.is(point.next(), "to") || text.is(point.next(), "until"));
        return range ? null : Find.nothing(point.next());
    }

    private static @Nullable Find counted(Text text, int at) {
        Numeral number = Numerals.at(text, at);
        if (number == null || text.is(at, "half")) {
            return null;
        }
        int unit = text.hyphen(number.next()) ? number.next() + 1 : number.next();
        if (!text.is(unit, WordClass.UNIT)) {
            return null;
        }
        int after = text.hyphen(unit + 1) ? unit + 2 : unit + 1;
        boolean none = text.is(after, "old") || text.is(after, "olds") || text.is(after, "ago");
        return none ? Find.nothing(after + 1) : null;
    }
}
