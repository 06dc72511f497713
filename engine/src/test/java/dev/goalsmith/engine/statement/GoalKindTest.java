package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        """)
    void theKindIsToldFromTheFirstAction(String text, GoalKind kind) {
        assertThat(Reviewer.review(text, LocalDate.of(2026, 11, 21)).kind()).isEqualTo(kind);
    }
}
