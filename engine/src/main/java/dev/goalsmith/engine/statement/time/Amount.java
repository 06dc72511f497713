package dev.goalsmith.engine.statement.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A length of time in one unit, such as 8 weeks.
public record Amount(long count, Unit unit) {

    /// The length in the notation of ISO 8601: `P8W`, `PT20M`, a quarter as `P3M`.
    public String iso() {
        return switch (unit) {
            case SECOND -> "PT" + count + "S";
            case MINUTE -> "PT" + count + "M";
            case HOUR -> "PT" + count + "H";
            case DAY -> "P" + count + "D";
            case WEEK -> "P" + count + "W";
            case MONTH -> "P" + count + "M";
            case QUARTER -> "P" + 3 * count + "M";
            case YEAR -> "P" + count + "Y";
        };
    }

    /// The day that lies this long after `day`; null if it lies beyond the calendar. Less than a day adds nothing.
    @Nullable
    LocalDate after(LocalDate day) {
        return plus(day, count);
    }

    /// The day that lies this long before `day`; null if it lies beyond the calendar.
    @Nullable
    LocalDate before(LocalDate day) {
        return plus(day, -count);
    }

    private @Nullable LocalDate plus(LocalDate day, long count) {
        try {
            return switch (unit) {
                case SECOND, MINUTE -> day;
                case HOUR -> day.plusDays(count / 24);
                case DAY -> day.plusDays(count);
                case WEEK -> day.plusWeeks(count);
                case MONTH -> day.plusMonths(count);
                case QUARTER -> day.plusMonths(Math.multiplyExact(3L, count));
                case YEAR -> day.plusYears(count);
            };
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return null;
        }
    }
}
