package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.date.Point;
import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Lengths of time from now on: `within three years`, `for the next 8 weeks`, `in a month`, `two years from now`.
final class Horizons {

    private Horizons() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        boolean led = leads(text.word(at));
        int from = led ? at + 1 : at;
        int start = filler(text, from);
        boolean ahead = ahead(text.word(start));
        int count = ahead ? start + 1 : start;
        Numeral number = number(text, count, led, ahead);
        if (number == null) {
            return null;
        }
        boolean working =
                text.is(at, "in") && (text.is(number.next(), "business") || text.is(number.next(), "working"));
        boolean counted = ahead(text.word(number.next()));
        int unit = unit(text, working || counted ? number.next() + 1 : number.next());
        Cycle cycle = Units.at(text, unit);
        boolean half = text.is(unit + 1, "and") && text.is(unit + 2, "a") && text.is(unit + 3, "half");
        Amount value = cycle == null || cycle.unit().withinDay()
                ? null
                : Units.amount(half ? number.andHalf() : number, cycle);
        if (value == null || counts(text, unit + 1)) {
            return null;
        }
        boolean fromNow = fromNow(text, unit + 1);
        int end = half ? unit + 4 : fromNow ? unit + 3 : text.is(unit + 1, "'") ? unit + 3 : unit + 1;
        boolean horizon = fromNow
                || ahead
                || counted
                || (led && !answers(text, at, unit) && !lies(reading, at, unit))
                || opens(text, at, unit);
        if (!horizon || hyphenated(text, number, unit)) {
            return null;
        }
        Point begin = begin(reading, end);
        LocalDate day = begin == null ? reading.on() : begin.from();
        LocalDate to = working && value.unit() == Unit.DAY ? workday(day, value.count()) : value.after(day);
        return horizon(text, at, begin == null ? end : begin.next(), value, to);
    }

    private static @Nullable Find horizon(Text text, int at, int end, Amount value, @Nullable LocalDate to) {
        return to == null || to.getYear() > 9999
                ? null
                : new Find(end, new TimeExpression.Horizon(text.span(at, end), value, to));
    }

    /// From when it counts: `from 1 March`, `starting on Monday`.
    private static @Nullable Point begin(Reading reading, int at) {
        Text text = reading.text();
        return switch (text.word(at)) {
            case "from", "starting", "beginning" -> reading.after(text.is(at + 1, "on") ? at + 2 : at + 1);
            default -> null;
        };
    }

    /// The day after `count` days from Monday to Friday; null if it lies beyond the calendar.
    private static @Nullable LocalDate workday(LocalDate from, long count) {
        int week = DayOfWeek.FRIDAY.getValue();
        LocalDate last = from.minusDays(Math.max(0, from.getDayOfWeek().getValue() - week));
        LocalDate day = new Amount(count / week, Unit.WEEK).after(last);
        for (long left = count % week; day != null && left > 0; left--) {
            day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        }
        return day;
    }

    private static boolean leads(String word) {
        return switch (word) {
            case "within", "in", "over", "for", "during", "throughout", "across", "inside" -> true;
            default -> false;
        };
    }

    private static boolean ahead(String word) {
        return switch (word) {
            case "next", "coming", "following", "upcoming" -> true;
            default -> false;
        };
    }

    private static int filler(Text text, int at) {
        int least = text.is(at, "at") && text.is(at + 1, "least") ? at + 2 : at;
        int past = text.is(least, "about") || text.is(least, "around") || text.is(least, "only") ? least + 1 : least;
        int article = text.is(past, "the") || text.is(past, "these") ? past + 1 : past;
        boolean first = article > past && text.is(article, "first") && text.is(at - 1, "for");
        return first ? article + 1 : article;
    }

    /// The number, where `a month` and `the next year` stand for one.
    private static @Nullable Numeral number(Text text, int at, boolean led, boolean ahead) {
        Numeral number = Numerals.at(text, at);
        if (number != null) {
            return number;
        }
        boolean article = (led || fromNow(text, at + 2)) && !ahead && (text.is(at, "a") || text.is(at, "an"));
        boolean one = ahead && led && !text.is(at, "quarter") && !text.word(at).endsWith("s");
        if (!article && !one) {
            return text.is(at, "few") && ahead ? few(at + 1) : null;
        }
        if (article && text.is(at + 1, "few")) {
            return few(at + 2);
        }
        return new Numeral(BigDecimal.ONE, BigDecimal.ONE, article ? at + 1 : at);
    }

    private static Numeral few(int next) {
        return new Numeral(BigDecimal.valueOf(3), BigDecimal.valueOf(3), next);
    }

    /// The unit's place, past words such as "full" and "consecutive".
    private static int unit(Text text, int at) {
        int unit = at;
        while (unit < at + 2 && adjective(text.word(unit))) {
            unit++;
        }
        return unit;
    }

    private static boolean adjective(String word) {
        return switch (word) {
            case "ish", "full", "short", "consecutive", "straight", "calendar", "more", "whole", "entire", "-" -> true;
            default -> false;
        };
    }

    private static boolean hyphenated(Text text, Numeral number, int unit) {
        boolean before = text.hyphen(number.next()) && unit == number.next() + 1;
        boolean after = text.hyphen(unit + 1) && text.glued(unit + 1);
        return before || after;
    }

    /// Whether a cycle follows, so that the days are counted in it: "5 days a week".
    private static boolean counts(Text text, int at) {
        return Cycles.after(text, at) != null && !text.is(at, "in");
    }

    private static boolean fromNow(Text text, int at) {
        return text.is(at, "from") && (text.is(at + 1, "now") || text.is(at + 1, "today"));
    }

    /// Whether the time runs from an event and not from now: "within 7 days of release", "in 3 working days".
    /// Whether a length of time only lies in what bounds it: "for two days in Q1".
    private static boolean lies(Reading reading, int at, int unit) {
        Text text = reading.text();
        boolean inside = text.is(unit + 1, "in") || text.is(unit + 1, "during");
        return text.is(at, "for") && inside && reading.after(unit + 2) != null;
    }

    private static boolean answers(Text text, int at, int unit) {
        boolean of = text.is(unit + 1, "of") && !text.is(unit + 2, "today") && !text.is(unit + 2, "now");
        boolean event = (of && text.is(at, "within")) || text.is(unit + 1, "after") || text.is(unit + 1, "before");
        return event || text.is(at + 1, "first") || text.is(at + 1, "under");
    }

    /// `365 days of …`, `I have 8 months to …`.
    private static boolean opens(Text text, int at, int unit) {
        boolean have = text.is(at - 1, "have") && text.is(unit + 1, "to");
        return have || (at == 0 && text.word(unit).endsWith("s"));
    }
}
