package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Rhythms by days of the week: `Tuesdays`, `on weekends`, `Thursday evenings`, `on Monday and Thursday`, `Mon-Fri`.
final class Weekdays {

    private Weekdays() {}

    static @Nullable Find at(Reading reading, int at) {
        Text text = reading.text();
        boolean led = text.is(at, "on") || text.is(at, "at") || text.is(at, "in") || text.is(at, "during");
        int day = led ? at + 1 : at;
        day = led && text.is(day, "the") ? day + 1 : day;
        boolean bare = text.is(day + 1, "at") || text.size() == 1;
        if ((led || bare) && parts(text, day)) {
            return rhythm(text, at, day + 1, 1, new Cycle(1, Unit.DAY));
        }
        boolean weekend = led && text.is(day, "weekend") && (text.is(at, "on") || text.is(at, "at"));
        if (!weekend && !Tails.weekday(text, day)) {
            return null;
        }
        int end = Tails.list(text, day);
        if (text.is(end - 2, "or")) {
            return null;
        }
        boolean evenings = text.is(end, WordClass.DAY_PART) && text.word(end).endsWith("s");
        boolean plural =
                weekend || text.is(day, WordClass.WEEKDAYS) || text.is(end - 1, WordClass.WEEKDAYS) || evenings;
        boolean list = end > day + 1 && (led || text.is(end - 2, "and") || text.is(end - 2, "&"));
        if (!plural && !list) {
            return null;
        }
        int times = text.is(day, "weekdays") ? 5 : Math.max(1, Tails.count(text, day, end));
        return rhythm(text, at, text.is(end, WordClass.DAY_PART) ? end + 1 : end, times, new Cycle(1, Unit.WEEK));
    }

    private static boolean parts(Text text, int at) {
        return switch (text.word(at)) {
            case "mornings", "evenings", "afternoons", "nights" -> true;
            default -> false;
        };
    }

    private static Find rhythm(Text text, int at, int end, int times, Cycle cycle) {
        return new Find(end, new TimeExpression.Rhythm(text.span(at, end), times, cycle, null));
    }

    /// How many days lie from one weekday to another, both counted.
    static int between(String first, String last) {
        int days = number(last) - number(first);
        return (days + 7) % 7 + 1;
    }

    private static int number(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().regionMatches(true, 0, word, 0, 3)) {
                return day.getValue();
            }
        }
        return 1;
    }
}
