package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// What a number counts, in the writer's words.
final class Wording {

    private static final int LONGEST = 6;

    private Wording() {}

    /// The thing after the number, or for a change the thing between its verb and the number.
    static String of(Text text, Quantity quantity) {
        String changed = changed(text, quantity.start());
        return changed.isEmpty() ? counted(text, quantity.next()) : changed;
    }

    private static String counted(Text text, int at) {
        int from = text.is(at, "of") || text.is(at, "in") || text.is(at, "more") ? at + 1 : at;
        while (from < at + 3 && text.is(from, WordClass.FUNCTION)) {
            from++;
        }
        return text.quote(from, nounEnd(text, from));
    }

    private static String changed(Text text, int at) {
        for (int back = at - 1; back >= Math.max(0, at - LONGEST - 2) && !text.stop(back); back--) {
            if (text.is(back, WordClass.RAISING) || text.is(back, WordClass.LOWERING)) {
                int from = back + 1;
                while (from < at && text.is(from, WordClass.FUNCTION)) {
                    from++;
                }
                return text.quote(from, Math.min(nounEnd(text, from), at));
            }
        }
        return "";
    }

    private static int nounEnd(Text text, int from) {
        int end = from;
        while (end < from + LONGEST && (noun(text, end) || inner(text, end) || of(text, end, from))) {
            end++;
        }
        return end;
    }

    private static boolean noun(Text text, int at) {
        return text.get(at).isWord()
                && !text.is(at, WordClass.PREPOSITION)
                && !text.is(at, WordClass.FUNCTION)
                && !text.is(at, WordClass.UNIT)
                && (!text.is(at, WordClass.RHYTHM) || noun(text, at + 1));
    }

    private static boolean of(Text text, int at, int from) {
        return at > from && text.is(at, "of") && noun(text, at + 1);
    }

    private static boolean inner(Text text, int at) {
        return (text.hyphen(at) || text.is(at, "/") || text.is(at, "'")) && text.glued(at) && text.glued(at + 1);
    }
}
