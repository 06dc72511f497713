package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far one criterion is met, why, and what would meet it.
///
/// `findings` holds the first rule of the criterion that the statement breaks, or nothing; then `suggestion` is null.
public record CriterionReview(
        Criterion criterion,
        Degree degree,
        List<Evidence> evidence,
        List<Rule> findings,
        Phrase question,
        @Nullable Phrase suggestion) {

    public CriterionReview {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /// What the degree is worth to a goal: what is met with a finding, such as a deadline that is over, counts half.
    public Degree worth() {
        return degree == Degree.MET && !findings.isEmpty() ? Degree.PARTLY : degree;
    }
}
