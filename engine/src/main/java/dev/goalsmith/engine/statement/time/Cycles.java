package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import org.jspecify.annotations.Nullable;

/// The cycle after a frequency: `a week`, `per month`, `/day`, `every two weeks`, `each quarter`, `weekly`.
final class Cycles {

    private Cycles() {}

    static @Nullable Cycle after(Text text, int at) {
        if (text.is(at, WordClass.RHYTHM)) {
            return Adverbs.cycle(text.word(at));
        }
        if (!article(text.word(at))) {
            return null;
        }
        int from = body(text, at);
        if (every(text.word(from - 1)) && text.is(from, "other")) {
            return times(Units.at(text, from + 1), 2);
        }
        Numeral number = Numerals.single(text, from);
        return number == null ? whole(Units.at(text, from)) : times(Units.at(text, number.next()), number.small());
    }

    /// The first token after the cycle at `at`.
    static int end(Text text, int at) {
        if (text.is(at, WordClass.RHYTHM)) {
            return at + 1;
        }
        int from = body(text, at);
        if (text.is(from, "other")) {
            return from + 2;
        }
        Numeral number = Numerals.single(text, from);
        return number == null ? from + 1 : number.next() + 1;
    }

    private static int body(Text text, int at) {
        boolean in = text.is(at, "in") && (text.is(at + 1, "a") || text.is(at + 1, "each") || text.is(at + 1, "every"));
        return in ? at + 2 : at + 1;
    }

    static @Nullable Cycle times(@Nullable Cycle cycle, int count) {
        return cycle == null || count < 1 || cycle.unit().withinDay()
                ? null
                : new Cycle(cycle.count() * count, cycle.unit());
    }

    private static @Nullable Cycle whole(@Nullable Cycle cycle) {
        return times(cycle, 1);
    }

    private static boolean every(String word) {
        return word.equals("every") || word.equals("each");
    }

    private static boolean article(String word) {
        return switch (word) {
            case "a", "an", "per", "each", "every", "/", "ea", "in" -> true;
            default -> false;
        };
    }
}
