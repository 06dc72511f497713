package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Span;
import java.util.regex.Pattern;

/// How an answer is joined to the sentence, in the order in which answers stand there.
enum Joint {
    MEASURE(Question.MEASURE, ", measured by", "until|at least|and|every|each|once|twice"),
    RESOURCES(Question.RESOURCES, "with", "using|via|based on"),
    WHEN(
            Question.WHEN,
            "by",
            "within|until|till|every|each|before|prior to|not? later than|between now"
                    + " and|come|from|in|inside|on|at|this|for|over|across|during|through|throughout"),
    PURPOSE(Question.PURPOSE, ", because", "so|to|in order|for|towards?");

    private final Question question;
    private final String usual;
    private final Pattern own;
    private final Pattern end;

    Joint(Question question, String usual, String own) {
        this.question = question;
        this.usual = usual;
        this.own = Pattern.compile("(?:" + own + ") ", Pattern.CASE_INSENSITIVE);
        this.end =
                Pattern.compile("\\b(?:" + usual.replace(", ", "") + "|" + own + ")\\s++$", Pattern.CASE_INSENSITIVE);
    }

    Question question() {
        return question;
    }

    /// Whether `text` ends with the words that join an answer: "…, measured by".
    boolean leads(String text) {
        return end.matcher(text).find();
    }

    /// Whether what stands at `answer` says the same as what was found at `evidence`. Of a figure and of a day every
    /// word counts: "10" is not "10 km".
    boolean same(Span answer, Span evidence) {
        boolean holds = answer.start() <= evidence.start() && evidence.endExclusive() <= answer.endExclusive();
        boolean within = evidence.start() <= answer.start() && answer.endExclusive() <= evidence.endExclusive();
        return switch (this) {
            case MEASURE, WHEN -> holds;
            case RESOURCES, PURPOSE -> holds || within;
        };
    }

    /// What stands before `answer`: the usual words, unless it begins with such words itself; then a comma or nothing.
    String before(String answer) {
        String comma = usual.startsWith(",") ? "," : "";
        String words = usual.replace(", ", "") + " ";
        if (answer.regionMatches(true, 0, words, 0, words.length())) {
            return comma;
        }
        return own.matcher(answer).lookingAt() ? "" : usual;
    }
}
