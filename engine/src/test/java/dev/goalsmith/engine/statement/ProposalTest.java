package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetMilestones;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.time.Cycle;
import dev.goalsmith.engine.statement.time.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Span WORDS = new Span(0, 1);

    @Test
    void theLastDateBecomesTheDeadline() {
        String text = "Draft the talk by 1 March and give it by 30 June";
        Span words = at(text, "by 30 June");
        assertThat(proposals(text))
                .containsExactly(
                        new MakeDeadline(words, LocalDate.of(2027, 6, 30)),
                        new SetMilestones(words, Unit.QUARTER, ON, LocalDate.of(2027, 6, 30)));
    }

    @Test
    void aDateThatIsOverIsNotProposed() {
        assertThat(proposals("Draft the talk by 1 March 2020")).isEmpty();
    }

    @Test
    void aNumberBecomesAMeasureWithBaselineAndTarget() {
        String text = "Raise my talk score from 3 to 4.5";
        assertThat(proposals(text))
                .containsExactly(new AddMeasure(
                        at(text, "4.5"),
                        "talk score",
                        "",
                        BigDecimal.valueOf(3),
                        new BigDecimal("4.5"),
                        Direction.INCREASE,
                        false));
    }

    @Test
    void aCountInARhythmBecomesATargetOnly() {
        String text = "Attend 4 networking events per month";
        assertThat(proposals(text))
                .containsExactly(
                        new SetTarget(at(text, "per month"), "networking events", 4, new Cycle(1, Unit.MONTH), null));
    }

    @Test
    void aTargetEndsWithTheHorizon() {
        String text = "Take one leadership course per month for six months";
        LocalDate end = LocalDate.of(2027, 5, 21);
        Span horizon = at(text, "for six months");
        assertThat(proposals(text))
                .containsExactly(
                        new MakeDeadline(horizon, end),
                        new SetTarget(at(text, "per month"), "leadership course", 1, new Cycle(1, Unit.MONTH), end),
                        new SetMilestones(horizon, Unit.MONTH, ON, end));
    }

    @Test
    void aMeasureIsNamedAfterItsOwnAction() {
        String text = "Lose 10 kg by running three times a week";
        assertThat(proposals(text))
                .containsExactly(
                        new AddMeasure(
                                at(text, "10 kg"), "Lose 10 kg", "kg", null, BigDecimal.TEN, Direction.DECREASE, false),
                        new SetTarget(at(text, "three times a week"), "running", 3, new Cycle(1, Unit.WEEK), null));
    }

    @Test
    void aRhythmThatOnlyDescribesWhatMovesIsNoTarget() {
        String text = "Reduce weekly meeting time by 20%";
        assertThat(proposals(text))
                .containsExactly(new AddMeasure(
                        at(text, "20%"),
                        "weekly meeting time",
                        "%",
                        null,
                        BigDecimal.valueOf(20),
                        Direction.DECREASE,
                        true));
    }

    @Test
    void aLongWayIsMarkedAtTheEndOfItsPeriods() {
        LocalDate end = LocalDate.of(2027, 12, 31);
        var quarters = new SetMilestones(WORDS, Unit.QUARTER, ON, end);

        assertThat(quarters.days())
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 6, 30),
                        LocalDate.of(2027, 9, 30));
        assertThat(quarters.days()).extracting(quarters::sharePercent).containsExactly(10, 32, 55, 77);
        assertThat(new SetMilestones(WORDS, Unit.YEAR, ON, LocalDate.of(2029, 6, 30)).days())
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31), LocalDate.of(2028, 12, 31));
        assertThat(new SetMilestones(WORDS, Unit.MONTH, LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 31)).days())
                .containsExactly(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write 12 letters with two hours a week by 28 February 2027",
                "Write 12 letters with about two and a half hours a week by 28 February 2027",
                "Write 12 letters using the two to three hours a week by 28 February 2027",
                "Give 2 talks by 30 June 2027 with 2 hours of practice a week",
                "Play four pieces with a teacher and three hours of practice a week"
            })
    void theRhythmOfAMeansIsNoTarget(String text) {
        assertThat(proposals(text)).noneMatch(SetTarget.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meet with 3 leaders a quarter",
                "Rehearse my talk with Grace two hours a week until 30 June 2027",
                "Work with my old teacher about an hour a week",
                "Practise Spanish with Maria and Ada 3 hours a week"
            })
    void whatIsDoneWithSomebodyInARhythmIsATarget(String text) {
        assertThat(proposals(text)).anyMatch(SetTarget.class::isInstance);
        assertThat(Reviewer.review(text, ON).kind()).isIn(GoalKind.HABIT, GoalKind.RECURRING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Complete three certifications, measured by the three certificates",
                "Complete three professional certifications, measured by three certifications",
                "Finish three drafts of articles, measured by 3 drafts"
            })
    void theSameMeasureIsProposedOnce(String text) {
        assertThat(quotes(text)).containsExactly("three");
    }

    @Test
    void thingsOfTheSameNumberAreTwoMeasures() {
        assertThat(quotes("Write 12 customer letters and make 12 customer calls"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Reduce sick leave by half, 50.0, %",
        "Increase sales by a quarter, 25.00, %",
        "Raise my average by half a point, 0.5, point",
        "Raise my GPA by 0.5, 0.5, ''",
        "Cut costs by 2, 2, ''"
    })
    void aPartOfWhatThereIsCountsInPercent(String text, BigDecimal target, String unit) {
        assertThat(proposals(text)).singleElement().isInstanceOfSatisfying(AddMeasure.class, measure -> {
            assertThat(measure.target()).isEqualByComparingTo(target);
            assertThat(measure.unit()).isEqualTo(unit);
        });
    }

    @Test
    void aShortWayNeedsNoMarks() {
        String text = "Write the guide by 28 February 2027";
        assertThat(proposals(text))
                .containsExactly(new MakeDeadline(at(text, "by 28 February 2027"), LocalDate.of(2027, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource({
        "Keep my inbox below 20 emails every day, emails, 20, every day, 20 emails every day",
        "Limit my meetings to 10 a week, meetings, 10, a week, 10 a week",
        "Cut my emails to 30 a day, emails, 30, a day, 30 a day",
        "Drink no more than 2 coffees a day, coffees, 2, a day, 2 coffees a day",
        "Eat out at most twice a week, Eat, 2, a week, twice a week",
        "Keep my overtime under 3 hours a week, overtime, 3, hours a week, 3 hours a week",
        "Reduce overtime to 4 hours a week, overtime, 4, hours a week, 4 hours a week"
    })
    void aCeilingIsAMeasureAndNoTarget(String text, String name, BigDecimal most, String unit, String quote) {
        assertThat(proposals(text))
                .containsExactly(new AddMeasure(at(text, quote), name, unit, null, most, Direction.AT_MOST, false));
    }

    @Test
    void everyProposalQuotesItsOwnWords() {
        assertThat(quotes("Run 3 times a week and read a book every month"))
                .containsExactly("3 times a week", "every month");
        assertThat(quotes("Write 12 letters and bake twelve cakes")).containsExactly("12", "twelve");
    }

    private static List<String> quotes(String text) {
        return proposals(text).stream()
                .map(proposal -> proposal.span().of(text))
                .toList();
    }

    private static Span at(String text, String quote) {
        return new Span(text.indexOf(quote), text.indexOf(quote) + quote.length());
    }

    private static List<Proposal> proposals(String text) {
        return Reviewer.review(text, ON).proposals();
    }
}
