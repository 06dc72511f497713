package dev.goalsmith.engine.statement;

import java.util.List;

/// How an answer is joined to the sentence, in the order in which answers stand there.
enum Joint {
    MEASURE(Question.MEASURE, ", measured by", "until ", "at least ", "and ", "every ", "each ", "once ", "twice "),
    RESOURCES(Question.RESOURCES, "with", "using ", "via ", "based on "),
    WHEN(Question.WHEN, "by", "within ", "until ", "before ", "in ", "on ", "at ", "this ", "for "),
    PURPOSE(Question.PURPOSE, ", because", "so ", "to ", "in order ", "for ", "toward ", "towards ");

    private final Question question;
    private final String usual;
    private final List<String> own;

    Joint(Question question, String usual, String... own) {
        this.question = question;
        this.usual = usual;
        this.own = List.of(own);
    }

    Question question() {
        return question;
    }

    /// What stands before `answer`: the usual words, unless it begins with such words itself; then a comma or nothing.
    String before(String answer) {
        String comma = usual.startsWith(",") ? "," : "";
        if (begins(answer, usual.replace(", ", "") + " ")) {
            return comma;
        }
        return own.stream().anyMatch(word -> begins(answer, word)) ? "" : usual;
    }

    private static boolean begins(String answer, String words) {
        return answer.regionMatches(true, 0, words, 0, words.length());
    }
}
