package dev.goalsmith.app.board;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.board.Effort;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One captured line: what is to be done and how long it takes, if the line says so.
///
/// “Call Maria, 15 min” holds both: a length of time with its unit after the last comma. “Read chapters 1, 2” holds
/// none.
record NoteLine(String title, @Nullable Duration estimate) {

    /// What stands before the items of a list that was pasted: “- ”, “• ”, “3. ”, checkboxes.
    private static final Pattern BULLET = Pattern.compile("(?:[-*+•–]|\\d{1,3}+[.)])\\s++(?:\\[[ xX]?]\\s++)?+");

    private static final Pattern HAS_UNIT = Pattern.compile(".*[hHmM].*");

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
        int comma = title.lastIndexOf(',');
        String head = comma < 0 ? "" : title.substring(0, comma).strip();
        Duration estimate = Checks.says(head) ? estimate(title.substring(comma + 1)) : null;
        return estimate == null ? new NoteLine(title, null) : new NoteLine(head, estimate);
    }

    private static @Nullable Duration estimate(String text) {
        return HAS_UNIT.matcher(text).matches() ? new Checks().hours("", text, Effort.LONGEST) : null;
    }
}
