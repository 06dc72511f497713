package dev.goalsmith.app.goal;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoalTest extends GoalCase {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

    private Goal goal;

    @BeforeEach
    void begin() {
        goal = begin("I want to get better at speaking");
    }

    @Test
    void aGoalBeginsAsADraftThatIsNotSmart() {
        GoalView view = view(goal.id());

        assertThat(view.goal().state()).isEqualTo(GoalState.DRAFT);
        assertThat(view.statement().text()).isEqualTo("I want to get better at speaking");
        assertThat(view.next()).isEqualTo(Step.STATEMENT);
        assertThat(view.standing().degree(Criterion.TIME_BOUND)).isEqualTo(Degree.MISSING);
    }

    private GoalView view(Id id) {
        return there(get(ShowGoals.class).by(ada, id));
    }

    @Test
    void aDeadlineMakesTheGoalTimeBound() {
        setDeadline(SPRING.toString(), false, "", 1);

        assertThat(view(goal.id()).standing().degree(Criterion.TIME_BOUND)).isEqualTo(Degree.MET);
    }

    private Outcome<Goal> setDeadline(String on, boolean confirmed, String reason, int version) {
        var request = new SetDeadline.Request(on, confirmed, reason, version);
        return get(SetDeadline.class).by(ada, goal.id(), request);
    }

    @Test
    void confirmingTheDeadlineBeginsTheGoal() {
        Goal confirmed = done(setDeadline(SPRING.toString(), true, "", 1));

        assertThat(confirmed.state()).isEqualTo(GoalState.ACTIVE);
        assertThat(confirmed.deadline()).isEqualTo(new Deadline(SPRING, true));
    }

    @Test
    void aConfirmedDeadlineMovesOnlyWithAReason() {
        setDeadline(SPRING.toString(), true, "", 1);

        Outcome<Goal> refused = setDeadline("2027-05-31", true, " ", 2);
        Goal moved = done(setDeadline("2027-05-31", true, "The meeting was postponed", 2));

        assertThat(refused).isEqualTo(Outcome.invalid(Problem.of("reason", "goal.reason.wanted")));
        assertThat(moved.deadline()).isEqualTo(new Deadline(LocalDate.of(2027, 5, 31), true));
    }

    @Test
    void aDayThatIsOverIsNoDeadline() {
        Outcome<Goal> refused = setDeadline("2026-11-22", false, "", 1);

        assertThat(refused)
                .isEqualTo(Outcome.invalid(Problem.of("on", "goal.deadline.past", LocalDate.of(2026, 11, 22))));
    }

    @Test
    void daysOutsideTheCalendarAreRefusedBesideTheirField() {
        for (String day : List.of("0000-01-01", "10000-01-01", "+10000-01-01", "soon", "2027-02-30")) {
            assertThat(setDeadline(day, false, "", 1)).as(day).isInstanceOf(Outcome.Invalid.class);
        }
    }

    @Test
    void theSecondOfTwoTabsGetsTheFirstOnesVersion() {
        Goal first = done(change("Talk in spring", "", 1));
        Outcome<Goal> second = change("Talk in summer", "", 1);

        assertThat(second).isEqualTo(new Outcome.Stale<>(first));
    }

    private Outcome<Goal> change(String name, String serves, int version) {
        var request = new ChangeGoal.Request(name, "CAREER", "SPEAKING", "SHORT", serves, "A weekend away", version);
        return get(ChangeGoal.class).by(ada, goal.id(), request);
    }

    @Test
    void servingABiggerGoalMakesTheGoalRelevant() {
        Goal bigger = begin("Become a senior manager");

        Goal changed = done(change("Talk", bigger.id().toString(), 1));

        assertThat(changed.reward()).isEqualTo("A weekend away");
        assertThat(view(goal.id()).standing().degree(Criterion.RELEVANT)).isEqualTo(Degree.MET);
    }

    @Test
    void aGoalCannotServeItselfNotEvenInACircle() {
        Goal bigger = begin("Become a senior manager");
        done(change("Talk", bigger.id().toString(), 1));
        var circle =
                new ChangeGoal.Request("Senior", "CAREER", "", "LONG", goal.id().toString(), "", 1);

        assertThat(change("Talk", goal.id().toString(), 2))
                .isEqualTo(Outcome.invalid(Problem.of("serves", "goal.serves.circle")));
        assertThat(get(ChangeGoal.class).by(ada, bigger.id(), circle))
                .isEqualTo(Outcome.invalid(Problem.of("serves", "goal.serves.circle")));
    }

    @Test
    void whatIsPutOffSaysWhyAndCanBeTakenUpAgain() {
        Outcome<Goal> silent = turn("DEFER", "", 1);
        Goal deferred = done(turn("DEFER", "A child was born", 1));
        Goal again = done(turn("REOPEN", "Back at work", 2));

        assertThat(silent).isEqualTo(Outcome.invalid(Problem.of("reason", "goal.reason.wanted")));
        assertThat(deferred.state()).isEqualTo(GoalState.DEFERRED);
        assertThat(again.state()).isEqualTo(GoalState.ACTIVE);
    }

    private Outcome<Goal> turn(String turn, String reason, int version) {
        return get(ChangeState.class).by(ada, goal.id(), new ChangeState.Request(turn, reason, version));
    }

    @Test
    void aDraftCannotBeReopened() {
        assertThat(turn("REOPEN", "why not", 1)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void theWallHoldsOnesOwnGoalsOnly() {
        assertThat(get(ShowGoals.class).by(ada)).hasSize(1);
        assertThat(get(ShowGoals.class).by(grace)).isEmpty();
        assertThat(get(ShowGoals.class).by(grace, goal.id())).isNull();
    }

    @Test
    void anotherPersonsGoalLooksLikeNone() {
        var request = new ChangeGoal.Request("Mine", "CAREER", "", "SHORT", "", "", 1);

        assertThat(get(ChangeGoal.class).by(grace, goal.id(), request)).isInstanceOf(Outcome.Missing.class);
        assertThat(get(ChangeState.class).by(grace, goal.id(), new ChangeState.Request("DROP", "x", 1)))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(get(SetDeadline.class).by(grace, goal.id(), new SetDeadline.Request("", false, "", 1)))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void theWallShowsTheSameAsTheGoalItself() {
        assertThat(get(ShowGoals.class).by(ada)).containsExactly(view(goal.id()));
    }

    @Test
    void aGoalThatOthersServeCanBeDeletedAndComesBack() {
        Goal bigger = begin("Become a senior manager");
        done(change("Talk", bigger.id().toString(), 1));

        var deleted = done(get(DeleteGoal.class).by(ada, bigger.id()));
        assertThat(get(ShowGoals.class).by(ada)).hasSize(1);
        done(get(Undo.class).by(ada, deleted.id()));

        assertThat(get(ShowGoals.class).by(ada)).hasSize(2);
        assertThat(view(goal.id()).goal().aim().servesId()).isEqualTo(bigger.id());
    }
}
