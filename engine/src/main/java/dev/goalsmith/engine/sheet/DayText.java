package dev.goalsmith.engine.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as people write it: `2026-11-21`, `2026/11/21`, `21.11.2026`, with or without a time of day behind it.
///
/// `11/12/2026` is not read: it is November for some and December for others.
final class DayText {

    private static final String TIME_OF_DAY = "(?:[T ]\\d{1,2}:\\d{2}[0-9:.]{0,20}Z?+)?+";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})" + TIME_OF_DAY);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + TIME_OF_DAY);

    private DayText() {}

    /// The day that `text` says, or null if it says none. May be out of any bounds.
    static @Nullable LocalDate parse(String text) {
        String plain = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
