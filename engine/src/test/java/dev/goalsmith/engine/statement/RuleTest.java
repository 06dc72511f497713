package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "Write 12 letters to old friends by 1 March 2024, 1 March 2024, T4",
        "Write 12 letters to old friends by 31 February 2027, 31 February 2027, T5",
        "Write 12 letters to old friends by February 31st, February 31st, T5",
        "Write 12 letters to old friends by the 31st of June, 31st of June, T5",
        "Write 12 letters to old friends by 29 February 2027, 29 February 2027, T5",
        "Write 12 letters to old friends by 2027-02-30, 2027-02-30, T5",
        "Write 12 letters to old friends by 31.2.2027, 31.2.2027, T5",
        "Write 12 letters to old friends by 31/02/2027, 31/02/2027, T5",
        "Write 12 letters to old friends by 2/31/2027, 2/31/2027, T5"
    })
    void aDayThatIsOverOrIsInNoCalendarBindsNothingAndIsShown(String text, String day, String code) {
        Review review = Reviewer.review(text, ON);
        CriterionReview timeBound = review.get(Criterion.TIME_BOUND);

        Standing standing = Standing.of(text, review, Answers.NONE, Standing.Facts.NONE);
        assertThat(standing.degree(Criterion.TIME_BOUND)).isEqualTo(Degree.PARTLY);
        assertThat(review.score())
                .isLessThan(Reviewer.review("Write 12 letters to old friends by 1 March 2027", ON)
                        .score());
        assertThat(timeBound.findings()).extracting(Rule::code).containsExactly(code);
        assertThat(timeBound.evidence())
                .singleElement()
                .satisfies(found -> assertThat(found.span().of(text)).endsWith(day));
        assertThat(timeBound.question().args()).hasSize(2);
        assertThat(review.proposals()).noneMatch(Proposal.MakeDeadline.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2027", "2027-02-31", "31.2.2027", "31/02/2027"})
    void theNumbersOfADayThatIsInNoCalendarMeasureNothing(String day) {
        assertThat(Reviewer.review("Write to old friends by " + day, ON).degree(Criterion.MEASURABLE))
                .isEqualTo(Reviewer.review("Write to old friends by 28 February 2027", ON)
                        .degree(Criterion.MEASURABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write 12 letters by 29 February",
                "Write 12 letters by 2/3/2027",
                "Write 12 letters by 13/2/2027",
                "Invite 40 people and in February 30 guests by 1 June 2027",
                "Write 12 letters by 31 February 2027, this year at the latest"
            })
    void aDayToComeBindsWhateverElseIsWritten(String text) {
        assertThat(Reviewer.review(text, ON).degree(Criterion.TIME_BOUND)).isEqualTo(Degree.MET);
    }
}
