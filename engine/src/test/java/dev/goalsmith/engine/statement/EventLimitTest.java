package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLimitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Finish the draft by the next review meeting  | by the next review meeting
        Finish the draft before my 30th birthday     | before my 30th birthday
        Visit five countries before I turn 40        | before I turn 40
        Visit five countries by the age of 40        | by the age of 40
        Practise twice a week until my child is ready | until my child is ready
        """)
    void aLimitWithoutADateIsALimitAllTheSame(String text, String words) {
        CriterionReview timeBound =
                Reviewer.review(text, LocalDate.of(2026, 11, 21)).get(Criterion.TIME_BOUND);

        assertThat(timeBound.degree()).isEqualTo(Degree.MET);
        assertThat(timeBound.evidence())
                .extracting(evidence -> evidence.span().of(text))
                .contains(words);
    }
}
