package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.FillIn;
import dev.goalsmith.engine.statement.Marking;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Standing;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Said;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reviews texts in the light of one goal's facts.
///
/// @param marked the days of its milestones
/// @param rewritten whether the sentence was written after the last answer of what will be done
record TextReviews(GoalFacts facts, Set<LocalDate> marked, boolean rewritten) {

    static TextReviews of(Tx tx, Id owner, GoalFacts facts) {
        Set<LocalDate> marked = new HashSet<>();
        for (Milestone milestone : new Milestones(tx, owner).all()) {
            LocalDate due = milestone.mark().dueOn();
            if (milestone.goalId().equals(facts.goal().id()) && due != null) {
                marked.add(due);
            }
        }
        return new TextReviews(facts, marked, isRewritten(tx, owner, facts));
    }

    private static boolean isRewritten(Tx tx, Id owner, GoalFacts facts) {
        List<Said> said = new AnswerRows(tx, owner).history(facts.goal().id(), Question.WHAT.name());
        return !said.isEmpty()
                && facts.statement().writtenAt().isAfter(said.getFirst().at());
    }

    /// The review of `text` as if it were written on the day `on`.
    TextReview of(String text, LocalDate on) {
        Review review = Reviewer.review(text, on, facts.answersForReview());
        Standing standing = Standing.of(text, review, facts.answers(), facts.forStanding());
        boolean whole = standing.marks().stream().allMatch(mark -> mark.degree() == Degree.MET);
        return new TextReview(
                text,
                review,
                standing,
                Marking.of(text, review),
                review.proposals().stream()
                        .map(proposal -> proposed(text, review, proposal))
                        .toList(),
                whole ? List.of() : FillIn.of(text, answersBeside(text), on));
    }

    /// The answers that may stand beside `text`: what will be done is said by the newer of the two.
    private Map<Question, String> answersBeside(String text) {
        Map<Question, String> answers = new HashMap<>(facts.said().answers());
        if (rewritten || !text.equals(facts.statement().text())) {
            answers.remove(Question.WHAT);
        }
        return answers;
    }

    private Proposed proposed(String text, Review review, Proposal proposal) {
        return new Proposed(
                Proposed.keyOf(proposal), proposal, Proposed.quote(text, review, proposal), isTaken(proposal));
    }

    private boolean isTaken(Proposal proposal) {
        Deadline deadline = facts.goal().deadline();
        return switch (proposal) {
            case MakeDeadline(var date) -> deadline != null && deadline.on().equals(date);
            case AddMeasure measure -> isFollowed(measure.name());
            case SetTarget target -> isFollowed(target.name());
            case SetMilestones milestones -> marked.containsAll(milestones.days());
        };
    }

    private boolean isFollowed(String name) {
        String wanted = MadeOf.named(name, facts.goal().name());
        return facts.numbers().stream().anyMatch(wanted::equalsIgnoreCase);
    }
}
