package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.statement.Marking;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Standing;
import java.time.LocalDate;

/// Reviews texts in the light of one goal's facts.
record TextReviews(GoalFacts facts) {

    /// The review of `text` as if it were written on the day `on`.
    TextReview of(String text, LocalDate on) {
        Review review = Reviewer.review(text, on, facts.answersForReview());
        return new TextReview(
                text,
                review,
                Standing.of(text, review, facts.answers(), facts.forStanding()),
                Marking.of(text, review),
                review.proposals().stream()
                        .map(proposal -> proposed(text, review, proposal))
                        .toList());
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
        };
    }

    private boolean isFollowed(String name) {
        String wanted = MadeOf.named(name, facts.goal().name());
        return facts.numbers().stream().anyMatch(wanted::equalsIgnoreCase);
    }
}
