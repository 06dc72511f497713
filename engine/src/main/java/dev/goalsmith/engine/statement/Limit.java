package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeExpression.Deadline;
import dev.goalsmith.engine.statement.time.TimeExpression.Horizon;
import dev.goalsmith.engine.statement.time.TimeReader;
import java.time.LocalDate;

/// By when something will be done, in the words in which a person said it.
final class Limit {

    private static final String WITHIN = "within ";

    private Limit() {}

    /// `answer` with "by" or "within" before it where it does not begin with such a word; empty if it names no day from
    /// `on` onwards, no event and no length of time. Nothing of it is left out: "by 2 weeks before Christmas".
    static String of(String answer, LocalDate on) {
        String before = Joint.WHEN.before(answer);
        String by = (before + " " + answer).strip();
        String within = before.isEmpty() ? by : WITHIN + answer;
        if (isWhole(within, on)) {
            return within;
        }
        return isWhole(by, on) || holds(by, on) ? by : holds(within, on) ? within : "";
    }

    /// Whether `words` are one limit from their beginning, but for a preposition, to their end.
    private static boolean isWhole(String words, LocalDate on) {
        for (TimeExpression time : TimeReader.read(Text.of(words), on)) {
            boolean day = time instanceof Deadline && words.startsWith(WITHIN);
            boolean whole =
                    time.span().endExclusive() == words.length() && time.span().start() <= WITHIN.length();
            if (whole && !day && limits(time, on)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String words, LocalDate on) {
        if (words.isEmpty()) {
            return false;
        }
        Facts facts = Facts.of(Text.of(words), on, Answers.NONE);
        return !facts.ends().isEmpty() || facts.times().stream().anyMatch(time -> limits(time, on));
    }

    private static boolean limits(TimeExpression time, LocalDate on) {
        LocalDate limit = time.limit();
        return (time instanceof Deadline || time instanceof Horizon) && limit != null && !limit.isBefore(on);
    }
}
