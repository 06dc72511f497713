package dev.goalsmith.app.statement;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.ChangeState;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Rule;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.statement.text.Differences.Fate;
import dev.goalsmith.engine.statement.text.Differences.Piece;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementTest extends GoalCase {

    private static final String WISH = "I want to earn more";
    private static final String SMART =
            "I will complete three professional certifications by 30 June 2027 so that I earn more";

    private Id goal;

    @BeforeEach
    void begin() {
        goal = begin(WISH).id();
    }

    @Test
    void everyVersionIsKept() {
        revise("I want to earn 15% more", 1);
        goalsmith.pass(Duration.ofHours(1));
        revise("I want to earn 15% more by June 2027", 2);

        assertThat(view().versions())
                .extracting(version -> version.statement().text())
                .containsExactly("I want to earn 15% more by June 2027", "I want to earn 15% more", WISH);
        assertThat(view().versions().get(1).differences())
                .containsExactly(
                        new Piece(Fate.KEPT, "I want to earn "),
                        new Piece(Fate.ADDED, "15% "),
                        new Piece(Fate.KEPT, "more"));
    }

    private Outcome<Statement> revise(String text, int version) {
        return get(ReviseStatement.class).by(ada, goal, new ReviseStatement.Request(text, version));
    }

    @Test
    void whatIsOverIsJudgedByTodayAndWhatItMeansByTheDayOfWriting() {
        revise("I will write 12 letters within 3 months", 1);
        goalsmith.pass(Duration.ofDays(60));
        TextReview typed = done(get(ReviewText.class).by(ada, goal, "I will write 12 letters within 3 months"));
        assertThat(typed).isEqualTo(view().newest());

        goalsmith.pass(Duration.ofDays(60));
        TextReview kept = view().newest();
        assertThat(kept.standing().degree(Criterion.TIME_BOUND)).isEqualTo(Degree.PARTLY);
        assertThat(kept.review().get(Criterion.TIME_BOUND).findings()).containsExactly(Rule.LIMIT_IN_THE_PAST);
        assertThat(kept.proposals()).noneMatch(one -> one.proposal() instanceof Proposal.MakeDeadline);
        assertThat(there(get(ShowGoals.class).by(ada, goal)).standing()).isEqualTo(kept.standing());
    }

    @Test
    void whatIsGivenUpKeepsItsLettersWhenItsDayIsOver() {
        revise("I will write 12 letters by 31 January 2027", 1);
        get(SetDeadline.class).by(ada, goal, new SetDeadline.Request("2027-01-31", true, "", 1));
        int version = view().goal().goal().version();
        done(get(ChangeState.class).by(ada, goal, new ChangeState.Request("DROP", "Another matters more", version)));

        goalsmith.pass(Duration.ofDays(90));

        assertThat(view().newest().standing().degree(Criterion.TIME_BOUND)).isEqualTo(Degree.MET);
        assertThat(view().goal().standing().degree(Criterion.TIME_BOUND)).isEqualTo(Degree.MET);
    }

    private StatementView view() {
        return there(get(ShowStatement.class).by(ada, goal));
    }

    @Test
    void theSameTextMakesNoVersion() {
        assertThat(done(revise("  " + WISH + "\r\n", 1)).number()).isEqualTo(1);
        assertThat(view().versions()).hasSize(1);
    }

    @Test
    void theSecondOfTwoTabsGetsTheFirstOnesText() {
        Statement first = done(revise("I want to earn 15% more", 1));

        assertThat(revise("I want to earn 20% more", 1)).isEqualTo(new Outcome.Stale<>(first));
        assertThat(done(revise("I want to earn 15% more", 1))).isEqualTo(first);
    }

    @Test
    void goingBackWritesTheOldVersionAnew() {
        revise("I want to earn 15% more", 1);

        Statement restored = done(get(RestoreVersion.class).by(ada, goal, new RestoreVersion.Request(1, 2)));

        assertThat(restored.number()).isEqualTo(3);
        assertThat(restored.text()).isEqualTo(WISH);
        assertThat(view().versions()).hasSize(3);
    }

    @Test
    void answersCompleteWhatTheTextLeavesOpen() {
        assertThat(view().newest().standing().degree(Criterion.RELEVANT)).isEqualTo(Degree.MISSING);

        done(answer(Question.PURPOSE, "My family needs a bigger flat", 0));

        assertThat(view().newest().standing().degree(Criterion.RELEVANT)).isEqualTo(Degree.MET);
        assertThat(view().answers().get(Question.PURPOSE))
                .isEqualTo(new Answer(Question.PURPOSE, "My family needs a bigger flat", 1));
    }

    private Outcome<Answer> answer(Question question, String text, int version) {
        return get(AnswerQuestion.class).by(ada, goal, new AnswerQuestion.Request(question.name(), text, version));
    }

    @Test
    void twoTabsDoNotOverwriteAnAnswer() {
        Answer first = done(answer(Question.HELPERS, "Bookkeeping", 0));

        assertThat(answer(Question.HELPERS, "Rhetoric", 0)).isEqualTo(new Outcome.Stale<>(first));
        assertThat(done(answer(Question.HELPERS, "", 1)).version()).isEqualTo(2);
    }

    @Test
    void confidenceGoesFromZeroToTen() {
        assertThat(done(answer(Question.CONFIDENCE, "10", 0)).text()).isEqualTo("10");
        assertThat(answer(Question.CONFIDENCE, "11", 1)).isInstanceOf(Outcome.Invalid.class);
        assertThat(answer(Question.CONFIDENCE, "-1", 1)).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void theLiveReviewSavesNothing() {
        TextReview review = done(get(ReviewText.class).by(ada, goal, SMART));

        assertThat(review.standing().degree(Criterion.SPECIFIC)).isEqualTo(Degree.MET);
        assertThat(String.join(
                        "", review.pieces().stream().map(piece -> piece.text()).toList()))
                .isEqualTo(SMART);
        assertThat(view().versions()).hasSize(1);
    }

    @Test
    void hostileTextIsReviewedOrRefusedButNeverBreaks() {
        List<String> texts = List.of(
                "",
                "\u200b",
                "<script>alert(1)</script>",
                "=CMD()",
                "😀".repeat(2_000),
                "שלום ".repeat(800),
                "\r\n\r\n");
        for (String text : texts) {
            assertThat(get(ReviewText.class).by(ada, goal, text)).isInstanceOf(Outcome.Done.class);
        }
        assertThat(get(ReviewText.class).by(ada, goal, "x".repeat(10_000))).isInstanceOf(Outcome.Invalid.class);
        assertThat(revise("x".repeat(10_000), 1)).isInstanceOf(Outcome.Invalid.class);
        assertThat(revise("\u200b", 1)).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void anotherPersonsStatementLooksLikeNone() {
        assertThat(get(ShowStatement.class).by(grace, goal)).isNull();
        assertThat(get(ReviewText.class).by(grace, goal, SMART)).isInstanceOf(Outcome.Missing.class);
        assertThat(get(ReviseStatement.class).by(grace, goal, new ReviseStatement.Request(SMART, 1)))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(get(RestoreVersion.class).by(grace, goal, new RestoreVersion.Request(1, 1)))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(get(AnswerQuestion.class).by(grace, goal, new AnswerQuestion.Request("HELPERS", "mine", 0)))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(get(AcceptProposal.class).by(grace, goal, new AcceptProposal.Request("x", "")))
                .isInstanceOf(Outcome.Missing.class);
    }
}
