package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.FillIn;
import dev.goalsmith.engine.statement.Marking;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Standing;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Given;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reviews texts in the light of one goal's facts.
///
/// @param rewritten whether the sentence was written after the last answer of what will be done
/// @param today before which no milestone is proposed
record TextReviews(GoalFacts facts, Holdings holdings, boolean rewritten, LocalDate today) {

    static TextReviews of(Tx tx, Id owner, GoalFacts facts, LocalDate today) {
        return new TextReviews(facts, Holdings.of(tx, owner, facts.goal()), isRewritten(tx, owner, facts), today);
    }

    private static boolean isRewritten(Tx tx, Id owner, GoalFacts facts) {
        List<Given> said = new AnswerRows(tx, owner).history(facts.goal().id(), Question.WHAT.name());
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
                proposed(text, review),
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

    private List<Proposed> proposed(String text, Review review) {
        return review.proposals().stream()
                .map(proposal -> proposal instanceof SetMilestones milestones ? milestones.notBefore(today) : proposal)
                .filter(proposal -> !(proposal instanceof SetMilestones milestones)
                        || !milestones.days().isEmpty())
                .map(proposal -> new Proposed(
                        Proposed.keyOf(proposal),
                        proposal,
                        proposal.span().of(text),
                        holdings.holds(proposal),
                        holdings.canGive(proposal)))
                .toList();
    }
}
