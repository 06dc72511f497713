package dev.goalsmith.app.goal;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Seed;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Standing.Mark;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How the facts of the plan carry a goal from step to step.
class StepsOfAGoalTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Slot EVENING = new Slot(DayOfWeek.MONDAY, LocalTime.of(19, 0), Duration.ofHours(2));

    @TempDir
    private Path folder;

    private TestInstallation installation;
    private Seed seed;
    private Goal goal;

    @BeforeEach
    void begin() {
        installation = new TestInstallation(folder);
        seed = new Seed(folder, installation.ada());
        goal = seed.goal("I will give three talks on budgets at the spring meeting", GoalState.ACTIVE);
    }

    @AfterEach
    void close() {
        seed.close();
        installation.close();
    }

    private GoalView view() {
        return Objects.requireNonNull(installation.get(ShowGoals.class).by(installation.ada(), goal.id()));
    }

    @Test
    void theStepsAreTakenOneAfterTheOther() {
        assertThat(view().next()).isEqualTo(Step.BOARD);
        seed.task(goal, "Call Maria", 120);
        assertThat(view().next()).isEqualTo(Step.SCHEDULE);
        seed.promise(MONDAY, MONDAY.plusWeeks(8), EVENING);
        assertThat(view().next()).isEqualTo(Step.SCHEDULE);
        confirm(MONDAY.plusWeeks(4));
        assertThat(view().next()).isEqualTo(Step.PLAN);
    }

    private void confirm(LocalDate deadline) {
        var request = new SetDeadline.Request(deadline.toString(), true, "", 1);
        done(installation.get(SetDeadline.class).by(installation.ada(), goal.id(), request));
    }

    @Test
    void aNoteWithoutHoursKeepsTheBoardOpen() {
        seed.task(goal, "Call Maria", 120);
        seed.task(goal, "Draw the slides", null);

        assertThat(view().next()).isEqualTo(Step.BOARD);
    }

    @Test
    void aPlanThatFitsMakesTheGoalAchievable() {
        seed.task(goal, "Call Maria", 240);
        seed.promise(MONDAY, MONDAY.plusWeeks(8), EVENING);
        confirm(MONDAY.plusWeeks(4));

        Mark achievable = view().standing().get(Criterion.ACHIEVABLE);

        assertThat(achievable.degree()).isEqualTo(Degree.MET);
        assertThat(achievable.evidence()).contains(Phrase.of("statement.standing.fits", 0.0));
    }

    @Test
    void aPlanThatIsTooLongSaysByHowMuch() {
        seed.task(goal, "Call Maria", 600);
        seed.promise(MONDAY, MONDAY.plusWeeks(8), EVENING);
        confirm(MONDAY.plusWeeks(2));

        Mark achievable = view().standing().get(Criterion.ACHIEVABLE);

        assertThat(achievable.degree()).isNotEqualTo(Degree.MET);
        assertThat(achievable.evidence()).contains(Phrase.of("statement.standing.missing", 4.0));
    }

    @Test
    void aSessionThatIsOverHoldsNoHoursAnyMore() {
        confirm(MONDAY.plusWeeks(1));
        Task call = seed.task(goal, "Call Maria", 120);
        seed.session(call, MONDAY.atTime(7, 0), 60);
        seed.session(call, MONDAY.atTime(8, 30), 60);

        Mark achievable = view().standing().get(Criterion.ACHIEVABLE);

        assertThat(achievable.evidence()).contains(Phrase.of("statement.standing.missing", 1.0));
    }

    /// One goal has all the slots; the other has 10 hours to go, and none of them has a place.
    @ParameterizedTest
    @EnumSource
    void aGoalStandsOnTheWallAsOnItsOwnPage(GoalState state) {
        Goal other = seed.goal("I will read 12 books", GoalState.ACTIVE);
        goal = seed.goal("I will give three talks on savings", state);
        confirm(MONDAY.plusWeeks(2));
        seed.task(goal, "Call Maria", 600);
        seed.session(seed.task(other, "Read", 60), MONDAY.atTime(19, 0), 60);

        Mark achievable = view().standing().get(Criterion.ACHIEVABLE);

        var missing = Phrase.of("statement.standing.missing", 10.0);
        boolean open = state == GoalState.ACTIVE || state == GoalState.DRAFT;
        assertThat(achievable.evidence().contains(missing)).isEqualTo(open);
        assertThat(installation.get(ShowGoals.class).by(installation.ada())).contains(view());
    }

    @Test
    void whatIsAllDoneFitsWhateverElseIsPlanned() {
        confirm(MONDAY.plusWeeks(2));
        Task call = seed.task(goal, "Call Maria", 60);
        assertThat(view().standing().degree(Criterion.ACHIEVABLE)).isNotEqualTo(Degree.MET);

        done(installation.get(CompleteTask.class).by(installation.ada(), call.id()));

        assertThat(view().standing().degree(Criterion.ACHIEVABLE)).isEqualTo(Degree.MET);
    }

    @Test
    void aGoalWithNothingLeftDoesNotFitByThePlanOfAnother() {
        Goal other = seed.goal("I will read 12 books", GoalState.ACTIVE);
        confirm(MONDAY.plusWeeks(2));
        seed.session(seed.task(other, "Read", 60), MONDAY.atTime(19, 0), 60);

        assertThat(view().standing().get(Criterion.ACHIEVABLE).evidence())
                .doesNotContain(Phrase.of("statement.standing.fits", 0.0));
        assertThat(installation.get(ShowGoals.class).by(installation.ada())).contains(view());
    }

    @Test
    void hoursAreSummedOverTheBoardAndTheWorkLog() {
        Task above = seed.task(goal, "Prepare", null);
        seed.task(goal, above, "Call Maria", 60);
        seed.task(goal, above, "Draw the slides", 180);

        assertThat(view().hours())
                .isEqualTo(new GoalView.Hours(Duration.ofHours(4), Duration.ofHours(4), Duration.ZERO, 0));
    }
}
