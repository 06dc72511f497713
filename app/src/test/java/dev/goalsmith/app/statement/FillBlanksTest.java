package dev.goalsmith.app.statement;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.FillIn.Part.Blank;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FillBlanksTest extends GoalCase {

    private static final String WISH = "I want to advance my career within the next three years.";

    private Id goal;

    @BeforeEach
    void begin() {
        goal = begin(WISH).id();
    }

    private void answer(String text, int version) {
        goalsmith.pass(Duration.ofHours(1));
        var request = new AnswerQuestion.Request("WHAT", text, version);
        done(get(AnswerQuestion.class).by(ada, goal, request));
    }

    private TextReview newest() {
        return there(get(ShowStatement.class).by(ada, goal)).newest();
    }

    private static String filled(TextReview review, Question asked) {
        return review.fill().stream()
                .filter(part -> part instanceof Blank(Question question, var _) && question == asked)
                .map(part -> ((Blank) part).filled())
                .findFirst()
                .orElseThrow();
    }

    private Outcome<String> fill(String text, Map<String, String> fields) {
        return get(FillBlanks.class).by(ada, goal, new FillBlanks.Request(text, fields));
    }

    private static Map<String, String> fields(TextReview review) {
        var fields = new HashMap<String, String>();
        review.fill().forEach(part -> {
            if (part instanceof Blank(Question question, String words)) {
                fields.put(FillBlanks.FIELD + question, words);
            }
        });
        return fields;
    }

    @Test
    void theLimitOfTheWishStaysWhenAnAnswerTakesItsPlace() {
        answer("complete three certifications", 0);

        assertThat(done(fill(WISH, fields(newest()))))
                .isEqualTo("I will complete three certifications within the next three years.");
    }

    @Test
    void theNewerOfSentenceAndAnswerStandsInTheBlank() {
        answer("complete three certifications", 0);
        assertThat(filled(newest(), Question.WHAT)).isEqualTo("complete three certifications");

        goalsmith.pass(Duration.ofHours(1));
        String later = "I want to excel in my career";
        done(get(ReviseStatement.class).by(ada, goal, new ReviseStatement.Request(later, 1)));
        assertThat(filled(newest(), Question.WHAT)).isEqualTo("excel in my career");

        answer("lead a team of five", 1);
        assertThat(filled(newest(), Question.WHAT)).isEqualTo("lead a team of five");
        TextReview typed = done(get(ReviewText.class).by(ada, goal, "I want to do better"));
        assertThat(filled(typed, Question.WHAT)).isEqualTo("do better");
    }

    @Test
    void aLongSentenceIsNotRefusedForABlankThatNobodyTouched() {
        String longest = "I want to do better" + " and better".repeat((Statement.LONGEST_TEXT - 30) / 11);
        TextReview review = done(get(ReviewText.class).by(ada, goal, longest));

        assertThat(longest.length()).isBetween(3_900, Statement.LONGEST_TEXT);
        assertThat(done(fill(longest, fields(review)))).hasSizeGreaterThan(Question.LONGEST_ANSWER);
        assertThat(fill(longest, Map.of("fill.WHAT", "x".repeat(Statement.LONGEST_TEXT + 1))))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void whatIsNoLimitIsNotTakenForOne() {
        assertThat(fill(WISH, Map.of("fill.WHAT", "call Maria", "fill.WHEN", "soon")))
                .isEqualTo(Outcome.invalid(Problem.of("fill.WHEN", "statement.fill.noLimit", "soon")));
    }
}
