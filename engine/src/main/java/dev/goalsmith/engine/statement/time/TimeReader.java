package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.date.NoSuchDay;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.Token;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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

    /// In tokens: what is longer is what somebody says, and may hold a promise.
    private static final int LONGEST_TITLE = 12;

    private TimeReader() {}

    /// The time expressions of a text, and the tokens of what looks like one and is none: `at 5 PM`, `since 2020`.
    ///
    /// @param clock those of them that are a time of day
    public record Times(List<TimeExpression> found, BitSet dismissed, BitSet clock) {}

    /// The time expressions of `text`, written on the day `on`.
    public static List<TimeExpression> read(Text text, LocalDate on) {
        return times(text, on).found();
    }

    /// The same, with what was dismissed.
    public static Times times(Text text, LocalDate on) {
        Reading reading = new Reading(text, on);
        List<TimeExpression> found = new ArrayList<>();
        BitSet dismissed = new BitSet();
        BitSet clock = new BitSet();
        int at = 0;
        while (at < text.size()) {
            int title = titleEnd(text, at);
            if (title > at) {
                dismissed.set(at, title);
                at = title;
                continue;
            }
            Find find = starts(text.get(at)) ? find(reading, at) : null;
            int next = find == null ? at + 1 : Math.max(find.next(), at + 1);
            if (find != null && find.expression() != null) {
                found.add(find.expression());
            } else if (find != null) {
                dismissed.set(at, next);
                clock.set(at, next, Clock.at(reading, at) != null);
            }
            at = next;
        }
        return new Times(Ends.given(found), dismissed, clock);
    }

    /// The first token after a title in quotation marks at `at`, such as “Leading by 2030”; `at` if none begins there.
    private static int titleEnd(Text text, int at) {
        String closing = switch (text.word(at)) {
            case "\"" -> "\"";
            case "“" -> "”";
            default -> "";
        };
        if (closing.isEmpty() || at == 0 || !text.capital(at + 1)) {
            return at;
        }
        for (int end = at + 2; end <= at + LONGEST_TITLE && end < text.size(); end++) {
            if (text.is(end, closing)) {
                return end + 1;
            }
        }
        return at;
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
