package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.util.List;

/// What the text of a statement shows.
///
/// @param score from 0 to 100, orders statements by how SMART they are
/// @param criteria one for each [Criterion], in its order
public record Review(
        Verdict verdict,
        int score,
        GoalKind kind,
        List<CriterionReview> criteria,
        List<VagueWord> vague,
        List<TimeExpression> time,
        List<MeasureExpression> measures,
        List<Proposal> proposals) {

    public Review {
        criteria = List.copyOf(criteria);
        vague = List.copyOf(vague);
        time = List.copyOf(time);
        measures = List.copyOf(measures);
        proposals = List.copyOf(proposals);
    }

    /// What the text shows for `criterion`.
    public CriterionReview get(Criterion criterion) {
        for (CriterionReview review : criteria) {
            if (review.criterion() == criterion) {
                return review;
            }
        }
        throw new IllegalArgumentException("the review does not judge " + criterion);
    }

    /// How far `criterion` is met.
    public Degree degree(Criterion criterion) {
        return get(criterion).degree();
    }
}
