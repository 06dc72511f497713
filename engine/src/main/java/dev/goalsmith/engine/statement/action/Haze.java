package dev.goalsmith.engine.statement.action;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// Tells whether a word such as "more" or "better" leaves open how much or which.
public final class Haze {

    private Haze() {}

    /// "Or more" and "no fewer than" bound a number, a "senior manager" is a rank and "Great Debate" a name: they are
    /// clear.
    public static boolean at(Text text, int at) {
        boolean bound = text.is(at - 1, "or")
                || text.is(at - 1, "at")
                || text.is(at - 1, "no")
                || text.is(at + 1, "than")
                || text.get(at - 1).isNumber();
        boolean name = (text.is(at, "senior") && rank(text, at + 1)) || (text.capital(at) && !opens(text, at));
        return text.is(at, WordClass.VAGUE) && !bound && !name;
    }

    private static boolean rank(Text text, int at) {
        return text.is(at, WordClass.POSITION)
                || text.is(at, WordClass.ROLE_NOUN)
                || text.is(at, "management")
                || text.is(at, "leadership")
                || text.is(at, "staff");
    }

    private static boolean opens(Text text, int at) {
        return at == 0 || text.stop(at - 1);
    }
}
