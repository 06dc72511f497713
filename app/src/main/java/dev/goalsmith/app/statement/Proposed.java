package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.store.Tx;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that a sentence offers, by which words, and whether it is a fact of the goal already.
///
/// @param key says the same for the same proposal, whichever sentence made it
/// @param returnable whether it can be taken back: it is as it was made, and nothing is noted on it
public record Proposed(String key, Proposal proposal, String quote, boolean taken, boolean returnable) {

    /// What the newest statement proposes on the day `today` under `key`; null if it does not.
    static @Nullable Proposed find(Tx tx, Id owner, GoalFacts facts, LocalDate today, String key) {
        for (Proposed proposed : TextReviews.of(tx, owner, facts, today)
                .of(facts.statement().text())
                .proposals()) {
            if (proposed.key().equals(key)) {
                return proposed;
            }
        }
        return null;
    }

    static String keyOf(Proposal proposal) {
        return switch (proposal) {
            case MakeDeadline(var _, var date) -> "deadline " + date;
            case AddMeasure measure ->
                "measure %s %s %s".formatted(measure.target().toPlainString(), measure.unit(), measure.name());
            case SetTarget target ->
                "target %d %s %s".formatted(target.times(), target.per().key(), target.name());
            case SetMilestones milestones ->
                "milestones %s %s".formatted(milestones.per().key(), milestones.until());
        };
    }
}
