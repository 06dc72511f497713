package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days with a name of their own: today, tomorrow, Christmas, New Year's Eve, Thanksgiving; and EOY, EOQ, EOM.
final class NamedDays {

    private NamedDays() {}

    static @Nullable Point at(LocalDate on, Text text, int at) {
        return switch (text.word(at)) {
            case "today" -> Point.day(on, at + 1);
            case "tomorrow" -> Point.day(on.plusDays(1), at + 1);
            default -> feast(on, text, at);
        };
    }

    /// The day of a feast, in the year that follows it if one does: `Christmas 2027`.
    private static @Nullable Point feast(LocalDate on, Text text, int at) {
        Point next = named(on, text, at);
        int year = next == null ? -1 : DayNumber.year(text, next.next());
        Point dated = year > 0 ? named(LocalDate.of(year, 1, 1), text, at) : null;
        return dated == null ? next : dated.until(dated.next() + 1);
    }

    private static @Nullable Point named(LocalDate on, Text text, int at) {
        return switch (text.word(at)) {
            case "eoy" -> Periods.of(on, "year", 0, at + 1);
            case "eoq" -> Periods.of(on, "quarter", 0, at + 1);
            case "eom" -> Periods.of(on, "month", 0, at + 1);
            case "eow" -> Periods.of(on, "workweek", 0, at + 1);
            case "christmas", "xmas" -> christmas(on, text, at);
            case "easter" -> day(easter(on), at + 1);
            case "halloween" -> day(Calendar.next(on, Month.OCTOBER, 31), at + 1);
            case "thanksgiving" -> day(thanksgiving(on), at + 1);
            case "independence" -> text.is(at + 1, "day") ? day(Calendar.next(on, Month.JULY, 4), at + 2) : null;
            case "new" -> newYear(on, text, at);
            default -> null;
        };
    }

    private static @Nullable Point christmas(LocalDate on, Text text, int at) {
        boolean eve = text.is(at + 1, "eve");
        return day(Calendar.next(on, Month.DECEMBER, eve ? 24 : 25), eve || text.is(at + 1, "day") ? at + 2 : at + 1);
    }

    private static @Nullable Point newYear(LocalDate on, Text text, int at) {
        boolean bare = text.is(at + 1, "year") && !text.get(at + 2).isWord();
        boolean named = text.is(at + 1, "year's") || text.is(at + 1, "years");
        if ((!bare && !named) || text.is(at + 2, "resolution")) {
            return null;
        }
        boolean eve = text.is(at + 2, "eve");
        LocalDate day = eve ? Calendar.next(on, Month.DECEMBER, 31) : Calendar.next(on, Month.JANUARY, 1);
        return day(day, eve || text.is(at + 2, "day") ? at + 3 : at + 2);
    }

    private static LocalDate easter(LocalDate on) {
        LocalDate day = easterSunday(on.getYear());
        return day.isBefore(on) ? easterSunday(on.getYear() + 1) : day;
    }

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm">its rule</a>
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int shift = century - century / 4 - (8 * century + 13) / 25;
        int moon = (19 * golden + shift + 15) % 30;
        int full = moon - (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays((long) full - weekday);
    }

    private static LocalDate thanksgiving(LocalDate on) {
        LocalDate day = fourthThursday(on.getYear());
        return day.isBefore(on) ? fourthThursday(on.getYear() + 1) : day;
    }

    private static LocalDate fourthThursday(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    private static @Nullable Point day(@Nullable LocalDate day, int next) {
        return day == null ? null : Point.day(day, next);
    }
}
