package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reviews the text of a statement: which criteria it meets, by which words, and what would meet the others.
public final class Reviewer {

    private Reviewer() {}

    /// What `text`, written on the day `on`, shows by itself.
    public static Review review(String text, LocalDate on) {
        return review(text, on, Answers.NONE);
    }

    /// What `text` shows together with the `answers` given beside it.
    public static Review review(String text, LocalDate on, Answers answers) {
        List<CriterionReview> criteria = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            criteria.add(new CriterionReview(
                    criterion,
                    Degree.MISSING,
                    List.of(),
                    List.of(),
                    Phrase.of("statement.question." + criterion.key()),
                    null));
        }
        return new Review(Verdict.VAGUE, 0, GoalKind.ONE_OFF, criteria, List.of(), List.of(), List.of(), List.of());
    }
}
