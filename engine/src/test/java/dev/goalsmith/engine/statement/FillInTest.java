package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.statement.FillIn.Part;
import dev.goalsmith.engine.statement.FillIn.Part.Gap;
import dev.goalsmith.engine.statement.FillIn.Part.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FillInTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Map<Question, String> ANSWERS = Map.of(
            Question.WHAT, "complete three certifications in controlling",
            Question.MEASURE, "the three certificates",
            Question.RESOURCES, "two hours a week and the help of Grace",
            Question.WHEN, "31 December 2027",
            Question.PURPOSE, "I want to head the department");

    @Test
    void aVagueWishStandsInTheFirstGapItself() {
        assertThat(FillIn.of("I want to advance my career.", Map.of(Question.WHEN, "June 2027"), ON))
                .containsExactly(
                        new Words("I will"),
                        new Gap(Question.WHAT, "advance my career"),
                        new Words(", measured by"),
                        new Gap(Question.MEASURE, ""),
                        new Words("with"),
                        new Gap(Question.RESOURCES, ""),
                        new Words("by"),
                        new Gap(Question.WHEN, "June 2027"),
                        new Words(", because"),
                        new Gap(Question.PURPOSE, ""));
    }

    @Test
    void whatTheSentenceSaysIsNoGap() {
        assertThat(FillIn.of("I will write 12 letters to old friends by 30 June 2027.", Map.of(), ON))
                .containsExactly(
                        new Words("I will write 12 letters to old friends by 30 June 2027"),
                        new Words("with"),
                        new Gap(Question.RESOURCES, ""),
                        new Words(", because"),
                        new Gap(Question.PURPOSE, ""));
    }

    @ParameterizedTest
    @EnumSource
    void filledInItMeetsEveryCriterion(Criterion criterion) {
        String filled = DraftSentence.of("I want to advance my career", ANSWERS, ON);

        assertThat(Reviewer.review(filled, ON).degree(criterion)).as(filled).isEqualTo(Degree.MET);
        assertThat(FillIn.of(filled, Map.of(), ON)).isEqualTo(List.<Part>of());
    }

    @Test
    void onlyADayToComeOrALengthOfTimeIsALimit() {
        assertThat(DraftSentence.isLimit("30 June 2027.", ON)).isTrue();
        assertThat(DraftSentence.isLimit("three months", ON)).isTrue();
        assertThat(DraftSentence.isLimit("soon", ON)).isFalse();
        assertThat(DraftSentence.isLimit("", ON)).isFalse();
    }
}
