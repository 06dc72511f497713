package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.date.NoSuchDay;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.Token;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds every time expression of a text, in order and without overlap.
public final class TimeReader {

    /// Tried in this order; the first that recognises something wins.
    private static final List<Pattern> PATTERNS = List.of(
            Past::at,
            TimeReader::noSuchDay,
            Clock::at,
            Frequencies::at,
            Everies::at,
            Weekdays::at,
            MonthDays::at,
            Adverbs::at,
            Offsets::at,
            Horizons::at,
            Deadlines::at,
            Lengths::at,
            Pers::at);

    private TimeReader() {}

    /// The time expressions of `text`, written on the day `on`.
    public static List<TimeExpression> read(Text text, LocalDate on) {
        Reading reading = new Reading(text, on);
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Find find = starts(text.get(at)) ? find(reading, at) : null;
            if (find != null && find.expression() != null) {
                found.add(find.expression());
            }
            at = find == null ? at + 1 : Math.max(find.next(), at + 1);
        }
        return Ends.given(found);
    }

    private static @Nullable Find find(Reading reading, int at) {
        for (Pattern pattern : PATTERNS) {
            Find find = pattern.at(reading, at);
            if (find != null) {
                return find;
            }
        }
        return null;
    }

    private static @Nullable Find noSuchDay(Reading reading, int at) {
        int end = NoSuchDay.end(reading.text(), at);
        return end < 0 ? null : Find.nothing(end);
    }

    private static boolean starts(Token token) {
        return token.isNumber() || token.is(WordClass.TIME_START);
    }
}
