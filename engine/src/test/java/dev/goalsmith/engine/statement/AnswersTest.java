package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final String WISH = "Complete three professional certifications by June 2027";

    @Test
    void answersCompleteAchievableAndRelevant() {
        var answers = new Answers("a study leave of two weeks", null, null, 8, "lead the team one day", null, null);

        Review review = Reviewer.review(WISH, ON, answers);

        assertThat(review.degree(Criterion.ACHIEVABLE)).isEqualTo(Degree.MET);
        assertThat(review.degree(Criterion.RELEVANT)).isEqualTo(Degree.MET);
    }

    @Test
    void blankAnswersAreNone() {
        assertThat(new Answers(" ", "", null, null, "\n", null, null)).isEqualTo(Answers.NONE);
    }

    @Test
    void aConfidenceBeyondTheRulerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answers(null, null, null, 11, null, null, null))
                .withMessageContaining("confidence (11)");
    }
}
