package dev.goalsmith.app.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.statement.CriterionReview;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ExampleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final List<Example> EXAMPLES = Arrays.stream(GrowthTrack.values())
            .flatMap(track -> Example.of(track).stream())
            .toList();

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everySentenceMeetsAllFiveCriteriaAndSaysNothingVague(Example example) {
        Review review = Reviewer.review(Words.english().say(example.sentence()), TODAY);

        assertThat(review.criteria())
                .as(Words.english().say(example.sentence()))
                .allMatch(one -> one.degree() == Degree.MET);
        assertThat(review.vague()).as(Words.english().say(example.sentence())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyWishIsStillAWish(Example example) {
        Review review = Reviewer.review(Words.english().say(example.wish()), TODAY);

        assertThat(review.verdict()).as(Words.english().say(example.wish())).isNotEqualTo(Verdict.SMART);
        assertThat(review.criteria()).extracting(CriterionReview::degree).contains(Degree.MISSING);
    }
}
