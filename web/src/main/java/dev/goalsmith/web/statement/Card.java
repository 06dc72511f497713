package dev.goalsmith.web.statement;

import dev.goalsmith.app.plan.FitView;
import dev.goalsmith.app.statement.Answer;
import dev.goalsmith.app.statement.Reasons;
import dev.goalsmith.app.statement.StatementView;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.GoalKind;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.web.goal.Chips;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The questions of one criterion with what was answered, and what stands beside the answers.
///
/// @param form what was typed, where something of it has to be mended
/// @param fit whether the work fits; null on a card that does not show it
public record Card(
        StatementView view,
        ReviewPart part,
        Criterion criterion,
        Form form,
        Place place,
        @Nullable FitView fit) {

    public boolean isAnswered() {
        return answers().stream().anyMatch(answer -> !answer.text().isEmpty());
    }

    /// Whether it lies open, and whether the others may lie open beside it.
    public record Place(boolean open, boolean all) {}

    /// What the cards of which only one is open at a time have in common; null where all may be.
    public @Nullable String group() {
        return place.all() ? null : "criterion";
    }

    public String block() {
        return Chips.block(criterion);
    }

    /// Those that suit the kind of the goal, and those that were answered when it seemed to be of another.
    public List<Answer> answers() {
        return Question.of(criterion).stream()
                .map(question -> Objects.requireNonNull(view.answers().get(question)))
                .filter(answer ->
                        answer.question().suits(kind()) || !value(answer).isEmpty())
                .toList();
    }

    public GoalKind kind() {
        return part.review().review().kind();
    }

    public Reasons reasons() {
        return view.reasons();
    }

    /// The path of the goal.
    public String goal() {
        return "/goals/" + part.goal();
    }

    /// The page of the statement with this card open.
    public String back() {
        return "%s?ask=%s".formatted(Tab.STATEMENT.path(part.goal()), criterion.key());
    }

    /// What stands in the field of an answer: what was typed, or what is kept.
    public String value(Answer answer) {
        return form.values().getOrDefault(answer.question().name(), answer.text());
    }

    public boolean asksForConfidence(Answer answer) {
        return answer.question() == Question.CONFIDENCE;
    }

    /// What may close a gap, the likeliest first.
    public static List<Need.Way> ways(Need need) {
        return switch (need.kind()) {
            case SKILL -> List.of(Need.Way.COURSE, Need.Way.MENTOR, Need.Way.BOOK, Need.Way.PRACTICE, Need.Way.FUNDING);
            case RESOURCE -> List.of(Need.Way.FUNDING, Need.Way.MENTOR);
        };
    }
}
