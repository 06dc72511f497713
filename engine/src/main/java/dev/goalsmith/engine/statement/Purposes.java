package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Clause;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.util.ArrayList;
import java.util.List;

/// What the statement says it is for: a purpose, or at least the role, team or field that it belongs to.
final class Purposes {

    private Purposes() {}

    static List<Evidence> of(Text text) {
        List<Evidence> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (purpose(text, at)) {
                int end = end(text, at);
                found.add(new Evidence(text.span(at, end), Evidence.Kind.PURPOSE));
                at = end - 1;
            } else if (text.is(at, WordClass.ROLE_NOUN) || position(text, at)) {
                found.add(new Evidence(text.span(at, at + 1), Evidence.Kind.ROLE));
            }
        }
        return found;
    }

    /// "Lead" and "head" are positions only after another word for one: "team lead".
    private static boolean position(Text text, int at) {
        boolean verb = text.is(at, WordClass.DOING) || text.is(at, "head");
        boolean named = at > 0 && text.get(at - 1).isWord() && !text.is(at - 1, WordClass.FUNCTION);
        return text.is(at, WordClass.POSITION) && (!verb || named);
    }

    private static boolean purpose(Text text, int at) {
        return switch (text.word(at)) {
            case "so" ->
                text.is(at + 1, "that") || text.is(at + 1, "i") || text.is(at + 1, "we") || text.is(at + 1, "my");
            case "because", "toward", "towards" -> text.get(at + 1).isWord();
            case "in" -> text.is(at + 1, "order") && text.is(at + 2, "to");
            case "to" ->
                at > 2
                        && Clause.verb(text, at + 1)
                        && !wanted(text, at - 1)
                        && !text.is(at + 1, WordClass.GENERIC_NOUN);
            default -> false;
        };
    }

    /// Whether "to" belongs to the word before it: "want to", "how to", "from three to".
    private static boolean wanted(Text text, int at) {
        return switch (text.word(at)) {
            case "want",
                    "going",
                    "need",
                    "have",
                    "like",
                    "plan",
                    "aim",
                    "is",
                    "how",
                    "able",
                    "hope",
                    "wish",
                    "intend",
                    "continue",
                    "try",
                    "learn",
                    "start",
                    "begin",
                    "commit",
                    "access",
                    "according",
                    "ability",
                    "ready",
                    "up",
                    "goal",
                    "steps",
                    "best" -> true;
            case "decided", "promised", "committed", "allowed", "supposed", "due" -> true;
            default -> (text.get(at).isNumber() && !year(text, at)) || text.is(at, "%");
        };
    }

    /// After the year of a date a purpose may follow: "by June 2027 to help clients".
    private static boolean year(Text text, int at) {
        return text.word(at).length() == 4 && !text.is(at - 1, "from");
    }

    private static int end(Text text, int from) {
        int at = from + 1;
        while (at < text.size() && at < from + 30 && !text.stop(at) && !text.is(at, ",")) {
            at++;
        }
        return at;
    }
}
