package dev.goalsmith.engine.statement.action;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;

/// Whether an action ends in something that one can see is reached or not.
public final class Outcome {

    private Outcome() {}

    public static boolean of(Text text, Action action) {
        if (action.objectFrom() >= action.objectTo()) {
            return false;
        }
        if (position(text, action)) {
            return true;
        }
        if (state(text.word(action.verb()))) {
            return named(text, action) || graded(text, action);
        }
        boolean certain = definite(text, action) && action.content().hazy() == 0 && words(text, action) > 0;
        boolean gets = text.word(action.verb()).startsWith("get") && words(text, action) > 1;
        boolean ends = gets || text.is(action.verb(), WordClass.FINISHING);
        return graded(text, action) || (ends && certain);
    }

    private static boolean state(String word) {
        return word.equals("be") || word.equals("become") || word.equals("becoming");
    }

    /// A mark or a level: "a B or better", "an A in statistics", "Spanish to B2".
    private static boolean graded(Text text, Action action) {
        for (int at = action.objectFrom() + 1; at < action.objectTo() + 3; at++) {
            if (grade(text, at)) {
                return true;
            }
        }
        return false;
    }

    static boolean grade(Text text, int at) {
        String word = text.word(at);
        boolean letter = word.length() == 1 && "abc".contains(word) && text.capital(at);
        boolean level = word.length() == 2 && "abc".indexOf(word.charAt(0)) >= 0 && "12".indexOf(word.charAt(1)) >= 0;
        return level || (letter && (text.is(at - 1, "a") || text.is(at - 1, "an")));
    }

    /// One certain thing: "a report", "my thesis", "the AWS exam", "site visit", but not "letters".
    private static boolean definite(Text text, Action action) {
        return switch (text.word(action.objectFrom())) {
            case "a", "an", "the", "my", "our", "every", "each", "all", "this", "one" -> true;
            default ->
                named(text, action)
                        || (words(text, action) > 1
                                && !text.word(action.objectTo() - 1).endsWith("s"));
        };
    }

    private static boolean named(Text text, Action action) {
        boolean named = false;
        for (int at = action.objectFrom(); at < action.objectTo(); at++) {
            named |= text.capital(at);
        }
        return named;
    }

    private static int words(Text text, Action action) {
        int words = 0;
        for (int at = action.objectFrom(); at < action.objectTo(); at++) {
            boolean empty = text.is(at, WordClass.FUNCTION)
                    || text.is(at, WordClass.GENERIC_NOUN)
                    || text.is(at, WordClass.NUMERAL)
                    || Haze.at(text, at);
            words += text.get(at).isWord() && !empty ? 1 : 0;
        }
        return words;
    }

    /// Whether the action is to hold a position: become a manager, get promoted to team lead, be a licensed
    /// electrician; "be a better leader" is none.
    public static boolean position(Text text, Action action) {
        int at = action.objectFrom();
        boolean becomes = switch (text.word(action.verb())) {
            case "become", "becoming", "be" -> true;
            case "get", "getting" -> text.is(at, "promoted");
            default -> false;
        };
        int end = text.is(at, "promoted") ? at + 6 : action.objectTo();
        for (; becomes && at < end && !Haze.at(text, at); at++) {
            if (text.is(at, WordClass.POSITION) || certified(text.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean certified(String word) {
        return switch (word) {
            case "certified", "licensed", "licenced", "registered", "chartered", "accredited", "qualified" -> true;
            default -> false;
        };
    }
}
