package dev.goalsmith.engine.statement;

import java.util.regex.Pattern;

/// How an answer is joined to the sentence, in the order in which answers stand there.
enum Joint {
    MEASURE(Question.MEASURE, ", measured by", "until|at least|and|every|each|once|twice"),
    RESOURCES(Question.RESOURCES, "with", "using|via|based on"),
    WHEN(
            Question.WHEN,
            "by",
            "within|until|till|before|prior to|not? later than|between now"
                    + " and|come|from|in|inside|on|at|this|for|over|across|during|through|throughout"),
    PURPOSE(Question.PURPOSE, ", because", "so|to|in order|for|towards?");

    private final Question question;
    private final String usual;
    private final Pattern own;

    Joint(Question question, String usual, String own) {
        this.question = question;
        this.usual = usual;
        this.own = Pattern.compile("(?:" + own + ") ", Pattern.CASE_INSENSITIVE);
    }

    Question question() {
        return question;
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
