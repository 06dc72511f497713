package dev.goalsmith.web.statement;

import dev.goalsmith.app.statement.Answer;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.web.goal.Chips;
import dev.goalsmith.web.ui.Form;
import java.util.List;

/// The questions of one criterion with what was answered.
public record Card(ReviewPart part, Criterion criterion, List<Answer> answers, Form form, boolean open) {

    public Card {
        answers = List.copyOf(answers);
    }

    public boolean isAnswered() {
        return answers.stream().anyMatch(answer -> !answer.text().isEmpty());
    }

    public String block() {
        return Chips.block(criterion);
    }

    /// What stands in the field of an answer: what was typed, or what is kept.
    public String value(Answer answer) {
        return form.values().getOrDefault(answer.question().name(), answer.text());
    }

    public boolean asksForConfidence(Answer answer) {
        return answer.question() == Question.CONFIDENCE;
    }
}
