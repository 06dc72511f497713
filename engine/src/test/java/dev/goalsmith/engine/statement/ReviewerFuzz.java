package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;

/// Looks for texts that break the review: an exception, a span outside of the text, or a text that takes seconds.
class ReviewerFuzz {

    @FuzzTest
    void noTextBreaksTheReview(FuzzedDataProvider data) {
        LocalDate on = LocalDate.ofEpochDay(data.consumeInt(-700_000, 2_900_000));
        String text = data.consumeRemainingAsString();

        Review review = Reviewer.review(text, on);

        assertThat(review.score()).isBetween(0, 100);
        for (CriterionReview criterion : review.criteria()) {
            for (Evidence evidence : criterion.evidence()) {
                assertThat(evidence.span().of(text)).isNotEmpty();
            }
        }
    }
}
