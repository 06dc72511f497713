package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far one criterion is met, why, and what would meet it.
///
/// `findings` are the rules that the statement breaks, worst first; `suggestion` is null when the criterion is met.
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
}
