package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @EnumSource
    void everyRuleIsTheOnlyOneToFlagItsOwnExample(Rule rule) {
        List<Rule> broken = Reviewer.review(rule.example(), ON).criteria().stream()
                .flatMap(criterion -> criterion.findings().stream())
                .toList();

        assertThat(broken).containsExactly(rule);
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenRuleAsksAndSuggestsWithTheWritersOwnWords(Rule rule) {
        CriterionReview review = Reviewer.review(rule.example(), ON).get(rule.criterion());

        assertThat(review.question().key()).isEqualTo(rule.question());
        assertThat(review.suggestion()).isNotNull();
        assertThat(rule.example()).contains((String) review.question().args().getFirst());
    }

    @Test
    void codesAreUnique() {
        assertThat(Rule.values()).extracting(Rule::code).doesNotHaveDuplicates();
    }
}
