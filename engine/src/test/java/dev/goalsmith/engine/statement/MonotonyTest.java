package dev.goalsmith.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What a writer adds to a statement never makes it worse, and what changes nothing changes nothing.
class MonotonyTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @SuppressWarnings("unused")
    static final List<String> statements = statements();

    private static List<String> statements() {
        var statements = new ArrayList<String>();
        for (Rule rule : Rule.values()) {
            statements.add(rule.example());
        }
        WorkedExamplesTest.examples.forEach(example -> statements.add(example.text()));
        return statements.stream()
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("statements")
    void aDayMakesItTimeBoundAndTakesNothingAway(String text) {
        better(text, text + " by 30 June 2090", Criterion.TIME_BOUND);
    }

    @ParameterizedTest
    @FieldSource("statements")
    void aReasonMakesItRelevantAndTakesNothingAway(String text) {
        better(text, text + ", because I love it", Criterion.RELEVANT);
    }

    @ParameterizedTest
    @FieldSource("statements")
    void helpMakesItAchievableAndTakesNothingAway(String text) {
        better(text, text + " with the help of my mentor", Criterion.ACHIEVABLE);
    }

    @ParameterizedTest
    @FieldSource("statements")
    void aNumberMakesItMeasurableAndTakesNothingAway(String text) {
        better(text, text + ", at least 12 times", Criterion.MEASURABLE);
    }

    @ParameterizedTest
    @FieldSource("statements")
    void spaceAroundItAndAFullStopChangeNothing(String text) {
        Review review = Reviewer.review(text, ON);

        for (String same : List.of(text + ".", "\n  " + text, text + " \n", text.replace(" ", "  "))) {
            Review other = Reviewer.review(same, ON);
            assertThat(other.score()).as(same).isEqualTo(review.score());
            assertThat(other.verdict()).as(same).isEqualTo(review.verdict());
        }
    }

    private static void better(String before, String after, Criterion met) {
        Review old = Reviewer.review(before, ON);
        Review now = Reviewer.review(after, ON);

        assertThat(now.degree(met)).as(after).isEqualTo(Degree.MET);
        assertThat(now.score()).as(after).isGreaterThanOrEqualTo(old.score());
        for (Criterion criterion : Criterion.values()) {
            assertThat(now.degree(criterion))
                    .as("%s of %s", criterion, after)
                    .isLessThanOrEqualTo(old.degree(criterion));
        }
    }
}
