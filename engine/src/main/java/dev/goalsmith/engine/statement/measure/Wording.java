package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// What a number counts, in the writer's words.
final class Wording {

    private static final int LONGEST = 6;

    /// How many tokens before a number the verb of its change may stand.
    private static final int REACH = 12;

    private Wording() {}

    /// The thing after the number, or for a change the thing between its verb and the number.
    static String of(Text text, Quantity quantity) {
        String changed = changed(text, quantity.start());
        return changed.isEmpty() ? counted(text, quantity.next()) : changed;
    }

    /// The thing that begins at `from`.
    static String object(Text text, int from) {
        int start = from;
        while (start < from + 3 && text.is(start, WordClass.FUNCTION) && !each(text, start) && !capitals(text, start)) {
            start++;
        }
        return text.quote(start, nounEnd(text, start));
    }

    /// Whether a rhythm begins there, which nothing is counted in.
    private static boolean each(Text text, int at) {
        return text.is(at, "each") || text.is(at, "every");
    }

    private static String counted(Text text, int at) {
        boolean leads = text.is(at, "of") || text.is(at, "in") || text.is(at, "more") || text.hyphen(at);
        int from = leads ? at + 1 : at;
        return text.get(from).isWord() ? object(text, from) : "";
    }

    private static String changed(Text text, int at) {
        for (int back = at - 1; back >= Math.max(0, at - REACH) && !text.stop(back); back--) {
            boolean moves = text.is(back, WordClass.RAISING) || text.is(back, WordClass.LOWERING);
            if (moves && Directions.opens(text, back)) {
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
        if (capitals(text, at)) {
            return true;
        }
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
        boolean joint = text.hyphen(at) || text.is(at, "/") || text.is(at, "'");
        return joint && text.glued(at) && text.glued(at + 1) && !text.is(at + 1, WordClass.UNIT);
    }

    /// Whether the word is written in capitals, as HR and IT are.
    private static boolean capitals(Text text, int at) {
        return text.get(at).isWord() && text.word(at).length() > 1 && text.capitals(at);
    }
}
