package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// The words that belong to one verb, and what they say.
final class Clause {

    private static final int LONGEST = 40;

    private Clause() {}

    static boolean verb(Text text, int at) {
        return text.is(at, WordClass.DOING)
                || text.is(at, WordClass.FINISHING)
                || text.is(at, WordClass.RAISING)
                || text.is(at, WordClass.LOWERING)
                || text.is(at, WordClass.VAGUE_VERB);
    }

    static Action read(Text text, Marks marks, int verb) {
        int end = end(text, verb);
        int words = 0;
        boolean counted = false;
        boolean hazy = false;
        for (int at = verb + 1; at < end; at++) {
            counted |= marks.counted(at);
            hazy |= text.is(at, WordClass.VAGUE) && !marks.timed(at) && !text.is(at + 1, WordClass.POSITION);
            words += content(text, marks, at) ? 1 : 0;
        }
        int from = objectFrom(text, marks, verb, end);
        return new Action(
                strength(text, verb), verb, from, objectTo(text, marks, from, end), end, words, counted, hazy);
    }

    private static Action.Strength strength(Text text, int at) {
        boolean nothing = nothing(text.word(at)) || (text.is(at, WordClass.STATE) && !becomes(text.word(at)));
        if (nothing) {
            return Action.Strength.NONE;
        }
        if (text.is(at, WordClass.RAISING) || text.is(at, WordClass.LOWERING)) {
            return Action.Strength.MOVING;
        }
        boolean vague = text.is(at, WordClass.VAGUE_VERB) || text.is(at, WordClass.LIGHT);
        return vague ? Action.Strength.VAGUE : Action.Strength.CONCRETE;
    }

    /// Verbs that only announce that something will be done.
    private static boolean nothing(String word) {
        return switch (word) {
            case "help", "helping", "support", "supporting", "try", "trying", "aim", "aiming", "strive", "striving" ->
                true;
            default -> false;
        };
    }

    private static boolean becomes(String word) {
        return word.equals("become") || word.equals("becoming");
    }

    /// The clause ends with the sentence, or where the next action begins.
    private static int end(Text text, int verb) {
        int at = verb + 1;
        while (at < text.size() && at < verb + LONGEST && !text.stop(at)) {
            if (grounds(text.word(at))) {
                return at;
            }
            boolean joint = text.is(at, "and") || text.is(at, ",") || text.is(at, "by") || text.is(at, "so");
            if (joint && (verb(text, at + 1) || text.is(at, "so"))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /// Words after which the statement says why and with what, no longer what is done.
    private static boolean grounds(String word) {
        return switch (word) {
            case "because", "using", "via", "based" -> true;
            default -> false;
        };
    }

    private static boolean content(Text text, Marks marks, int at) {
        return text.get(at).isWord()
                && !marks.timed(at)
                && !text.is(at, WordClass.FUNCTION)
                && !text.is(at, WordClass.PREPOSITION)
                && !text.is(at, WordClass.VAGUE)
                && !text.is(at, WordClass.VAGUE_TIME)
                && !text.is(at, WordClass.GENERIC_NOUN);
    }

    private static int objectFrom(Text text, Marks marks, int verb, int end) {
        int at = verb + 1;
        while (at < end && (marks.timed(at) || particle(text.word(at)))) {
            at++;
        }
        return at;
    }

    private static boolean particle(String word) {
        return switch (word) {
            case "in", "on", "up", "out", "at", "for", "to", "about", "into", "down" -> true;
            default -> false;
        };
    }

    private static int objectTo(Text text, Marks marks, int from, int end) {
        int at = from;
        while (at < end && !marks.timed(at) && !text.is(at, ",") && !border(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean border(Text text, int at) {
        return (text.is(at, WordClass.PREPOSITION) && !text.is(at, "of")) || text.is(at, "(");
    }
}
