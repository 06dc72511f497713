package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far one criterion is met, why, and what would meet it.
///
/// `findings` are the rules that the statement breaks, worst first; `suggestion` is null where there are none.
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
