package dev.goalsmith.engine.statement.action;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.util.ArrayList;
import java.util.List;

/// Finds the actions of a statement: at the head of a sentence, after "will" and "to", and after "by" and "and".
public final class ActionReader {

    private static final int MOST_LEADING = 24;

    private final Text text;
    private final Marks marks;
    private final List<Action> found = new ArrayList<>();

    private ActionReader(Text text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    /// The actions of `text`, in order.
    public static List<Action> read(Text text, Marks marks) {
        return new ActionReader(text, marks).read();
    }

    private List<Action> read() {
        boolean start = true;
        int at = 0;
        while (at < text.size()) {
            int head = start ? lead(at) : at;
            boolean opens = start && opens(head);
            start = false;
            if (opens || joined(head)) {
                found.add(Clause.read(text, marks, head));
            }
            start = text.stop(head);
            at = Math.max(head, at) + 1;
        }
        return found;
    }

    /// Past what leads to the action: "I want to", "My goal is to", "Each month,".
    private int lead(int from) {
        int at = from;
        while (at < from + MOST_LEADING && at < text.size() && !text.stop(at) && (marks.timed(at) || leads(at))) {
            at++;
        }
        return at;
    }

    private boolean leads(int at) {
        return switch (text.word(at)) {
            case "i",
                    "i'll",
                    "i'm",
                    "i'd",
                    "we",
                    "we'll",
                    "we're",
                    "my",
                    "our",
                    "goal",
                    "objective",
                    "resolution",
                    "is",
                    "am",
                    "are",
                    "to",
                    "will",
                    "shall",
                    "must",
                    "should",
                    "may",
                    "might",
                    "can",
                    "could",
                    "not",
                    "never",
                    "always",
                    "maybe",
                    "perhaps",
                    "possibly",
                    "want",
                    "would",
                    "like",
                    "going",
                    "gonna",
                    "hope",
                    "intend",
                    "please",
                    "new",
                    "the",
                    "in",
                    "order",
                    "year's",
                    "also" -> true;
            case "have" -> text.is(at + 1, "to") || (text.word(at + 1).endsWith("ed") && Clause.verb(text, at + 1));
            case "plan", "aim", "need", "wish", "commit", "promise", "resolve" -> text.is(at + 1, "to");
            default -> isMark(at);
        };
    }

    /// A sign that is no word, such as a bullet or the colon of "Goal:", and the number of a list.
    private boolean isMark(int at) {
        boolean item = text.get(at).isNumber() && (text.is(at + 1, ")") || text.is(at + 1, "."));
        return item || text.get(at).isSign();
    }

    /// Whether a sentence's first real word can be its verb.
    private boolean opens(int at) {
        if (!text.get(at).isWord()
                || text.is(at - 1, "my")
                || text.is(at - 1, "the")
                || text.is(at - 1, "our")
                || text.is(at, "based")) {
            return false;
        }
        boolean other =
                text.is(at, WordClass.FUNCTION) || text.is(at, WordClass.NUMERAL) || text.is(at, WordClass.PREPOSITION);
        boolean vague = text.is(at, WordClass.VAGUE) && !Clause.verb(text, at);
        return (!other && !vague) || text.is(at, WordClass.STATE) || text.is(at, WordClass.LIGHT);
    }

    /// Whether the word is a verb that what stands before it calls for.
    private boolean joined(int at) {
        if (!Clause.verb(text, at)) {
            return false;
        }
        boolean gerund = text.word(at).endsWith("ing") && text.word(at).length() > 4;
        return switch (text.word(at - 1)) {
            case "to",
                    "will",
                    "i'll",
                    "we'll",
                    "and",
                    ",",
                    "by",
                    "then",
                    "or",
                    "would",
                    "can",
                    "must",
                    "shall",
                    "also",
                    "(" -> true;
            default -> gerund && !text.is(at - 1, WordClass.FUNCTION) && text.is(at - 1, WordClass.PREPOSITION);
        };
    }
}
