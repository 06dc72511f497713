package dev.goalsmith.engine.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.statement.Standing.Facts;
import dev.goalsmith.engine.statement.Standing.Limit;
import dev.goalsmith.engine.statement.Standing.Needs;
import dev.goalsmith.engine.statement.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final String WISH = "I want to advance my career";
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

    @Test
    void withoutFactsTheReviewDecides() {
        Standing standing = standing(Degree.PARTLY, Facts.NONE);
        for (Criterion criterion : Criterion.values()) {
            assertEquals(Degree.PARTLY, standing.degree(criterion), criterion.key());
        }
    }

    @Test
    void aMeasureMakesTheGoalMeasurable() {
        Standing standing =
                standing(Degree.MISSING, new Facts(List.of("Filler words"), null, null, List.of(), Needs.NONE, null));
        assertEquals(Degree.MET, standing.degree(Criterion.MEASURABLE));
        assertEquals(
                Phrase.of("statement.standing.number", "Filler words"),
                standing.get(Criterion.MEASURABLE).evidence().getFirst());
    }

    @Test
    void evenAProvisionalDeadlineMakesTheGoalTimeBound() {
        Standing standing = standing(
                Degree.MISSING,
                new Facts(List.of(), new Limit(SPRING, false, false), null, List.of(), Needs.NONE, null));
        assertEquals(Degree.MET, standing.degree(Criterion.TIME_BOUND));
        assertEquals(
                Phrase.of("statement.standing.provisional", SPRING),
                standing.get(Criterion.TIME_BOUND).evidence().getFirst());
    }

    @Test
    void aDeadlineThatIsOverBindsNothingConfirmedOrNot() {
        for (boolean confirmed : List.of(true, false)) {
            var facts = new Facts(List.of(), new Limit(SPRING, confirmed, true), null, List.of(), Needs.NONE, null);
            Standing standing = standing(Degree.MISSING, facts);
            assertEquals(Degree.PARTLY, standing.degree(Criterion.TIME_BOUND));
            assertEquals(
                    Phrase.of("statement.standing.over", SPRING),
                    standing.get(Criterion.TIME_BOUND).evidence().getFirst());
            assertEquals(Degree.MET, standing(Degree.MET, facts).degree(Criterion.TIME_BOUND));
        }
    }

    @Test
    void aPlanThatFitsMakesTheGoalAchievable() {
        assertEquals(Degree.MET, achievable(Degree.MISSING, Duration.ofHours(3)));
        assertEquals(Degree.MET, achievable(Degree.MISSING, Duration.ZERO));
    }

    @Test
    void aPlanThatDoesNotFitIsWorthMoreThanWords() {
        assertEquals(Degree.PARTLY, achievable(Degree.MET, Duration.ofHours(-3)));
        assertEquals(Degree.MISSING, achievable(Degree.MISSING, Duration.ofMinutes(-1)));
    }

    @Test
    void servingABiggerGoalMakesTheGoalRelevant() {
        Standing standing =
                standing(Degree.MISSING, new Facts(List.of(), null, "Lead a team", List.of(), Needs.NONE, null));
        assertEquals(Degree.MET, standing.degree(Criterion.RELEVANT));
    }

    @Test
    void leadingToTheVisionMakesTheGoalRelevant() {
        var facts = new Facts(List.of(), null, null, List.of("Head a department"), Needs.NONE, null);
        Standing standing = standing(Degree.MISSING, facts);
        assertEquals(Degree.MET, standing.degree(Criterion.RELEVANT));
        assertEquals(
                Phrase.of("statement.standing.leads", "Head a department"),
                standing.get(Criterion.RELEVANT).evidence().getFirst());
    }

    @Test
    void aGapThatNothingClosesLeavesTheGoalPartlyAchievable() {
        var needs = new Needs(List.of("Time"), List.of(), List.of("Bookkeeping"));
        var facts = new Facts(List.of(), null, null, List.of(), needs, Duration.ofHours(3));
        Standing standing = standing(Degree.MET, facts);
        assertEquals(Degree.PARTLY, standing.degree(Criterion.ACHIEVABLE));
        assertTrue(standing.get(Criterion.ACHIEVABLE)
                .evidence()
                .contains(Phrase.of("statement.standing.gap", "Bookkeeping")));
    }

    @Test
    void whoIsNotSureDoesNotThinkTheGoalAchievable() {
        assertEquals(Degree.PARTLY, confident(4).degree(Criterion.ACHIEVABLE));
        assertEquals(Degree.MET, confident(5).degree(Criterion.ACHIEVABLE));
    }

    private static Standing confident(int step) {
        var answers = new Answers(null, null, null, step, null, null, null);
        Review review = Reviewer.review(WISH, SPRING, answers);
        return Standing.of(WISH, review, answers, Facts.NONE);
    }

    @Test
    void theWordsOfTheStatementAreQuoted() {
        Standing standing = standing(Degree.MET, Facts.NONE);
        assertEquals(
                List.of(Phrase.of("statement.standing.quote", "I want")),
                standing.get(Criterion.SPECIFIC).evidence());
    }

    @Test
    void theBoardDoesNotAskForTheDeadline() {
        Standing standing = standing(Degree.MISSING, Facts.NONE);
        assertEquals(List.of(Criterion.SPECIFIC, Criterion.MEASURABLE), standing.gaps(false));
        assertEquals(List.of(Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND), standing.gaps(true));
    }

    private static Degree achievable(Degree read, @Nullable Duration spare) {
        return standing(read, new Facts(List.of(), null, null, List.of(), Needs.NONE, spare))
                .degree(Criterion.ACHIEVABLE);
    }

    private static Standing standing(Degree read, Facts facts) {
        var criteria = new ArrayList<CriterionReview>();
        for (Criterion criterion : Criterion.values()) {
            var evidence = List.of(new Evidence(new Span(0, 6), Evidence.Kind.ACTION));
            criteria.add(new CriterionReview(
                    criterion, read, evidence, List.of(), Phrase.of("statement.question." + criterion.key()), null));
        }
        var review =
                new Review(Verdict.VAGUE, 0, GoalKind.ONE_OFF, criteria, List.of(), List.of(), List.of(), List.of());
        return Standing.of(WISH, review, Answers.NONE, facts);
    }
}
