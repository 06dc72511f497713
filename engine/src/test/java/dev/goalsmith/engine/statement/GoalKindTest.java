package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Phrase;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GoalKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Write the onboarding guide by June                  | ONE_OFF
        Distribute a budget report each month this year     | RECURRING
        Comment on 10 posts weekly                          | RECURRING
        Complete three professional certifications          | COUNT
        Increase my salary by 15%                           | CHANGE
        Raise my talk score from 3 to 4.5                   | CHANGE
        Become a senior manager within three years          | POSITION
        Get promoted to team lead within 18 months          | POSITION
        Change careers and become a nurse by 2030           | POSITION
        Finish my thesis, writing 500 words every weekday   | ONE_OFF
        Learn Spanish by December                           | SKILL
        Walk every morning                                  | HABIT
        Exercise regularly                                  | HABIT
        Grow my professional network                        | CHANGE
        Lose weight                                         | CHANGE
        Read more books                                     | COUNT
        Build a website                                     | ONE_OFF
        """)
    void theKindIsToldFromTheFirstAction(String text, GoalKind kind) {
        assertThat(Reviewer.review(text, LocalDate.of(2026, 11, 21)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Write the onboarding guide by June                     | quality
        Run 5 km                                               | done
        Distribute a budget report each month                  | last_one
        Distribute a budget report each month this year        | content
        Complete three professional certifications             | which
        Increase my salary by 15%                              | baseline
        Raise my talk score from 3 to 4.5                      | source
        Become a senior manager within three years             | step
        Learn 500 words of Spanish                             | test
        Walk every morning                                     | long
        Walk every morning until June                          | cue
        """)
    void aMeasurableGoalOfEveryKindIsAskedWhatItsSentenceLeavesOpen(String text, String asked) {
        CriterionReview measurable =
                Reviewer.review(text, LocalDate.of(2026, 11, 21)).get(Criterion.MEASURABLE);

        assertThat(measurable.degree()).isEqualTo(Degree.MET);
        assertThat(measurable.question().key()).isEqualTo("statement.question." + asked.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Write letters to customers        | one_off
        Learn Spanish                     | skill
        Exercise regularly                | habit
        Grow my professional network      | change
        Read more books                   | count
        """)
    void whatWouldMakeAGoalMeasurableDependsOnItsKind(String text, String kind) {
        CriterionReview measurable =
                Reviewer.review(text, LocalDate.of(2026, 11, 21)).get(Criterion.MEASURABLE);

        assertThat(measurable.suggestion())
                .isEqualTo(new Phrase(
                        "statement.kind." + kind + ".measure",
                        measurable.question().args()));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsOwnQuestions(GoalKind kind) {
        assertThat(Question.of(Criterion.MEASURABLE))
                .filteredOn(each -> each.kind() == kind)
                .hasSizeGreaterThan(1);
    }
}
