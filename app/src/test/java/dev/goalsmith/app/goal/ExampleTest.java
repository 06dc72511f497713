package dev.goalsmith.app.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.statement.CriterionReview;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Reviewer;
import dev.goalsmith.engine.statement.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ExampleTest {

    private static final Words WORDS = Words.english();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final List<Example> EXAMPLES = Example.all();

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everySentenceMeetsAllFiveCriteriaAndSaysNothingVague(Example example) {
        String sentence = WORDS.say(example.sentence());
        Review review = Reviewer.review(sentence, TODAY);

        assertThat(review.criteria()).as(sentence).allMatch(one -> one.worth() == Degree.MET);
        assertThat(review.vague()).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyWishIsStillAWish(Example example) {
        String wish = WORDS.say(example.wish());
        Review review = Reviewer.review(wish, TODAY);

        assertThat(review.verdict()).as(wish).isNotEqualTo(Verdict.SMART);
        assertThat(review.criteria()).extracting(CriterionReview::degree).contains(Degree.MISSING);
    }

    @Test
    void noWishAndNoSentenceIsThereTwice() {
        assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(EXAMPLES).extracting(example -> WORDS.say(example.wish())).doesNotHaveDuplicates();
        assertThat(EXAMPLES)
                .extracting(example -> WORDS.say(example.sentence()))
                .doesNotHaveDuplicates();
        assertThat(EXAMPLES).allMatch(example -> example.equals(Example.find(example.code())));
    }

    @Test
    void itIsFoundByTheWordsOfItsWishItsSentenceAndItsTheme() {
        var raise = new Example(ExampleTheme.PAY, 1);

        assertThat(raise.matches("", WORDS)).isTrue();
        assertThat(raise.matches("  SALARY  15% ", WORDS)).isTrue();
        assertThat(raise.matches("earn pay", WORDS)).isTrue();
        assertThat(raise.matches("salary piano", WORDS)).isFalse();
        assertThat(raise.matches("negotiating salaries", WORDS)).isTrue();
        assertThat(Example.find("pay-5")).isNull();
    }
}
