package dev.goalsmith.engine.statement.date;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Dates in digits: `2027-06`, `2027-06-30`, `6/30/2027`, `6/30`, `30.06.2027`.
///
/// With slashes the month comes first, unless only the other reading is a day.
final class DigitDates {

    private static final int LARGEST_DENOMINATOR = 10;
    private static final int REACH = 8;

    private DigitDates() {}

    static @Nullable Point at(LocalDate on, Text text, int at) {
        String sign = text.word(at + 1);
        if (text.glued(at) && (text.hyphen(at - 1) || text.is(at - 1, "/") || text.is(at - 1, "."))) {
            return null;
        }
        if (!text.get(at).isNumber() || !text.get(at + 2).isNumber() || !text.glued(at + 1) || !text.glued(at + 2)) {
            return null;
        }
        boolean three =
                text.is(at + 3, sign) && text.get(at + 4).isNumber() && text.glued(at + 3) && text.glued(at + 4);
        int first = number(text, at);
        int second = number(text, at + 2);
        boolean version = sign.equals(".") && text.word(at + 4).length() < 4 && !preposition(text.word(at - 1));
        if (three && version) {
            return null;
        }
        if (three) {
            return point(
                    order(
                            sign,
                            first,
                            second,
                            number(text, at + 4),
                            text.word(at).length()),
                    at + 5);
        }
        Point month = yearMonth(first, second, at + 3);
        if (month != null) {
            return month;
        }
        boolean single = !text.is(at + 3, "/") && preposition(text.word(at - 1));
        return single && !share(text, at) ? dayOfYear(on, text, at) : null;
    }

    /// Whether the two numbers are a fraction by which something moves: "reduce our footprint by 1/3".
    private static boolean share(Text text, int at) {
        boolean proper = number(text, at) < number(text, at + 2) && number(text, at + 2) <= LARGEST_DENOMINATOR;
        for (int back = at - 2; proper && back >= at - REACH && !text.stop(back); back--) {
            if (text.is(back, WordClass.RAISING) || text.is(back, WordClass.LOWERING)) {
                return true;
            }
        }
        return false;
    }

    /// The next day that `6/30` writes.
    static @Nullable Point dayOfYear(LocalDate on, Text text, int at) {
        boolean slash = text.is(at + 1, "/")
                && text.get(at).isNumber()
                && text.get(at + 2).isNumber();
        int month = slash ? number(text, at) : -1;
        return month >= 1 && month <= 12
                ? point(Calendar.next(on, Month.of(month), number(text, at + 2)), at + 3)
                : null;
    }

    /// `2027-06`, `6/2027`.
    private static @Nullable Point yearMonth(int first, int second, int next) {
        boolean yearFirst = first >= 1900 && first < 2200 && second >= 1 && second <= 12;
        boolean yearLast = second >= 1900 && second < 2200 && first >= 1 && first <= 12;
        if (!yearFirst && !yearLast) {
            return null;
        }
        return Calendar.months(
                yearFirst ? first : second, yearFirst ? second : first, yearFirst ? second : first, next);
    }

    private static @Nullable LocalDate order(String sign, int first, int second, int third, int digits) {
        return switch (sign) {
            case "-" -> digits == 4 ? Calendar.day(first, second, third) : Calendar.day(year(third), second, first);
            case "/" -> {
                if (digits == 4) {
                    yield Calendar.day(first, second, third);
                }
                LocalDate american = Calendar.day(year(third), first, second);
                yield american == null ? Calendar.day(year(third), second, first) : american;
            }
            case "." -> Calendar.day(year(third), second, first);
            default -> null;
        };
    }

    private static boolean preposition(String word) {
        return switch (word) {
            case "by", "on", "before", "until", "till" -> true;
            default -> false;
        };
    }

    /// A year of two digits lies in this century.
    private static int year(int digits) {
        return digits >= 10 && digits < 100 ? 2000 + digits : digits >= 1000 ? digits : -1;
    }

    private static int number(Text text, int at) {
        String digits = text.word(at);
        return digits.length() <= 4 && digits.indexOf('.') < 0 && digits.indexOf(',') < 0
                ? Integer.parseInt(digits)
                : -1;
    }

    private static @Nullable Point point(@Nullable LocalDate day, int next) {
        return day == null ? null : Point.day(day, next);
    }
}
