package dev.goalsmith.app.board;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.board.Effort;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One captured line: what is to be done and how long it takes, if the line says so.
///
/// “Call Maria, 15 min” holds both: a length of time with its unit after the last comma, or at the end of the line:
/// “Call Maria 15 min”. “Read chapters 1, 2” and “Learn it in 24 h” hold none.
record NoteLine(String title, @Nullable Duration estimate) {

    /// What stands before the items of a list that was pasted: “- ”, “• ”, “3. ”, checkboxes.
    private static final Pattern BULLET = Pattern.compile("(?:[-*+•–]|\\d{1,3}+[.)])\\s++(?:\\[[ xX]?]\\s++)?+");

    /// With a unit, or as hours and minutes that are rather a length than a time of day.
    private static final Pattern HAS_UNIT = Pattern.compile(".*[hHmM].*|\\s*+[0-3]:[0-5]\\d\\s*+");

    private static final String HOURS = "(?:h|hrs?|hours?)";

    /// A comma that stands within a number, as the hours field reads it: “1,5 h”.
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile(".*\\d,\\d{1,2}+\\s?+" + HOURS, Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_END = Pattern.compile(
            "(.*?[\\p{L}\\p{N})”\"])\\s++((?:\\d++\\s?+" + HOURS + "\\s++)?+\\d++(?:[.,]\\d++)?+\\s?+(?:" + HOURS
                    + "|mins?|minutes?))",
            Pattern.CASE_INSENSITIVE);

    /// After which a length of time belongs to the sentence.
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:.*\\s)?(?:in|within|for|per|after|before|of|every|each|next|last|first|than|the|a|an|to|or|and"
                    + "|by|at|until|about|only|under)",
            Pattern.CASE_INSENSITIVE);

    /// The lines of `text` that say something, in order.
    static List<NoteLine> allOf(String text) {
        boolean list = text.lines().filter(Checks::says).count() > 1;
        return text.lines()
                .map(line -> list ? BULLET.matcher(line.strip()).replaceFirst("") : line)
                .filter(Checks::says)
                .map(NoteLine::of)
                .toList();
    }

    static NoteLine of(String line) {
        String title = Checks.onOneLine(line);
        int last = title.lastIndexOf(',');
        int comma = DECIMAL_COMMA.matcher(title).matches() ? title.lastIndexOf(',', last - 1) : last;
        String head = comma < 0 ? "" : title.substring(0, comma).strip();
        Duration estimate = Checks.says(head) ? estimate(title.substring(comma + 1)) : null;
        return estimate == null ? withoutComma(title) : new NoteLine(head, estimate);
    }

    private static NoteLine withoutComma(String title) {
        Matcher end = AT_END.matcher(title);
        Duration estimate = end.matches() && !GOES_ON.matcher(end.group(1)).matches() ? estimate(end.group(2)) : null;
        return estimate == null ? new NoteLine(title, null) : new NoteLine(end.group(1), estimate);
    }

    private static @Nullable Duration estimate(String text) {
        return HAS_UNIT.matcher(text).matches() ? new Checks().hours("", text, Effort.LONGEST) : null;
    }
}
