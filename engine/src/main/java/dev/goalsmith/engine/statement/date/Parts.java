package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// A numbered part of a period: `third quarter`, `4th qtr of 2028`, `first week of October`, `second half of 2027`.
final class Parts {

    private Parts() {}

    static @Nullable Point at(LocalDate on, Text text, int at) {
        boolean last = text.is(at, "last");
        int number = last ? 0 : DayNumber.value(text, at);
        boolean ordinal = last || text.is(at, WordClass.ORDINAL) || DayNumber.suffixed(text, at);
        int noun = last ? at + 1 : DayNumber.next(text, at);
        int parts = ordinal ? parts(text.word(noun)) : 0;
        if (parts == 0 || number > parts) {
            return null;
        }
        boolean of = text.is(noun + 1, "of") || text.is(noun + 1, "in");
        int target = text.is(noun + 2, "the") ? noun + 3 : noun + 2;
        Point whole = of ? PointReader.simple(on, text, target) : null;
        if (whole == null) {
            boolean alone =
                    parts == 4 && !last && (!text.get(noun + 1).isWord() || text.is(noun + 1, WordClass.PREPOSITION));
            return alone && !of ? rolling(on, number, noun + 1) : null;
        }
        return parts == 5 ? week(whole, number) : part(whole, parts, number);
    }

    private static int parts(String word) {
        return switch (word) {
            case "half" -> 2;
            case "quarter", "qtr" -> 4;
            case "week" -> 5;
            default -> 0;
        };
    }

    private static @Nullable Point rolling(LocalDate on, int quarter, int next) {
        int year = on.getYear() + (on.getMonthValue() > 3 * quarter ? 1 : 0);
        return Calendar.months(year, 3 * quarter - 2, 3 * quarter, next);
    }

    private static @Nullable Point week(Point month, int number) {
        if (month.from().plusDays(20).isAfter(month.to())) {
            return null;
        }
        LocalDate from = number > 0
                ? month.from().plusDays(7L * (number - 1))
                : month.to().minusDays(6);
        return new Point(from, from.plusDays(6), month.next());
    }

    private static @Nullable Point part(Point year, int parts, int number) {
        int part = number > 0 ? number : parts;
        boolean whole = year.from().getMonth() == Month.JANUARY && year.to().getMonth() == Month.DECEMBER;
        int months = 12 / parts;
        return whole
                ? Calendar.months(year.from().getYear(), (part - 1) * months + 1, part * months, year.next())
                : null;
    }
}
