package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// Whether an action ends in something that one can see is reached or not.
final class Outcome {

    private Outcome() {}

    static boolean of(Text text, Action action) {
        if (!text.is(action.verb(), WordClass.FINISHING) || action.objectFrom() >= action.objectTo()) {
            return false;
        }
        return position(text, action) || (definite(text, action) && !action.hazy() && words(text, action) > 0);
    }

    private static boolean position(Text text, Action action) {
        boolean becomes = text.is(action.verb(), "become") || text.is(action.verb(), "becoming");
        for (int at = action.objectFrom(); becomes && at < action.objectTo(); at++) {
            if (text.is(at, WordClass.POSITION)) {
                return true;
            }
        }
        return false;
    }

    /// One certain thing: "a report", "my thesis", "the AWS exam", "Dean's List", but not "letters".
    private static boolean definite(Text text, Action action) {
        int at = action.objectFrom();
        return switch (text.word(at)) {
            case "a", "an", "the", "my", "our", "every", "each", "all", "this" -> true;
            default -> text.capital(at) && at > 0;
        };
    }

    private static int words(Text text, Action action) {
        int words = 0;
        for (int at = action.objectFrom(); at < action.objectTo(); at++) {
            boolean empty = text.is(at, WordClass.FUNCTION)
                    || text.is(at, WordClass.GENERIC_NOUN)
                    || text.is(at, WordClass.VAGUE);
            words += text.get(at).isWord() && !empty ? 1 : 0;
        }
        return words;
    }
}
