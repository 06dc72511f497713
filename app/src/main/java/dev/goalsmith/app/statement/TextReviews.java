package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.FillIn;
import dev.goalsmith.engine.statement.Marking;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Standing;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Given;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reviews texts in the light of one goal's facts.
///
/// @param rewritten whether the sentence was written after the last answer of what will be done
/// @param writtenOn the day of the newest sentence that is kept
record TextReviews(GoalFacts facts, Holdings holdings, boolean rewritten, LocalDate writtenOn, LocalDate today) {

    static TextReviews of(Tx tx, Id owner, GoalFacts facts, LocalDate today) {
        LocalDate writtenOn = LocalDate.ofInstant(
                facts.statement().writtenAt(), new Accounts(tx).get(owner).zone());
        Holdings holdings = Holdings.of(tx, owner, facts.goal());
        return new TextReviews(facts, holdings, isRewritten(tx, owner, facts), writtenOn, today);
    }

    private static boolean isRewritten(Tx tx, Id owner, GoalFacts facts) {
        List<Given> said = new AnswerRows(tx, owner).history(facts.goal().id(), Question.WHAT.name());
        return !said.isEmpty()
                && facts.statement().writtenAt().isAfter(said.getFirst().at());
    }

    /// The review of `text`, which is read as of the day when it was kept, or of today where it is another.
    TextReview of(String text) {
        LocalDate on = isKept(text) ? writtenOn : today;
        LocalDate day = facts.judgedOn(on, today);
        Review review = Reviewer.review(text, on, day, facts.answersForReview());
        Standing standing = Standing.of(text, review, facts.answers(), facts.forStanding(day));
        boolean whole = standing.marks().stream().allMatch(mark -> mark.degree() == Degree.MET);
        return new TextReview(
                text,
                review,
                standing,
                Marking.of(text, review),
                proposed(text, review),
                whole ? List.of() : FillIn.of(text, answersBeside(text), on, day));
    }

    private boolean isKept(String text) {
        return text.strip().equals(facts.statement().text());
    }

    /// The answers that may stand beside `text`: what will be done is said by the newer of the two.
    private Map<Question, String> answersBeside(String text) {
        Map<Question, String> answers = new HashMap<>(facts.said().answers());
        if (rewritten || !isKept(text)) {
            answers.remove(Question.WHAT);
        }
        return answers;
    }

    private List<Proposed> proposed(String text, Review review) {
        return review.proposals().stream()
                .map(proposal -> new Proposed(
                        Proposed.keyOf(proposal),
                        proposal,
                        proposal.span().of(text),
                        holdings.holds(proposal),
                        holdings.canGive(proposal)))
                .toList();
    }
}
