package dev.goalsmith.app.forecast;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.plan.PlanCase;
import dev.goalsmith.app.plan.WayOut;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.Promises;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.store.goal.Goals;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hours on Monday, two on Thursday and four on Saturday, for eight weeks.
class ShowForecastTest {

    private static final LocalDate CHRISTMAS = MONDAY.plusDays(27);

    private TestInstallation installation;
    private PlanCase ada;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private void promise() {
        ada.promise(USUAL, MONDAY, MONDAY.plusDays(55));
    }

    private @Nullable ForecastView find(Goal goal) {
        return installation.get(ShowForecast.class).by(installation.ada(), goal.id());
    }

    private ForecastView forecast(Goal goal) {
        return Objects.requireNonNull(find(goal));
    }

    private int percent(Goal goal) {
        return Objects.requireNonNull(forecast(goal).prospect().percent());
    }

    private Goal goal(String name, @Nullable LocalDate due, int minutes) {
        Goal goal = ada.goal(name, due);
        ada.task(goal, "Work on " + name, minutes);
        return goal;
    }

    /// So many finished tasks of two hours each that took `minutes`.
    private void finished(int count, int minutes) {
        Goal past = ada.goal("Past", null);
        for (int number = 0; number < count; number++) {
            Task task = ada.task(past, "Past task " + number, 120);
            LocalDate day = MONDAY.minusDays(count - number);
            ada.worked(task, day, minutes);
            ada.save(task, Effort.UNKNOWN.withEstimate(Duration.ofHours(2)), new Progress(100, day));
        }
    }

    @Test
    void nothingIsForetoldWithoutAPromiseOrWithoutWork() {
        Goal talk = goal("Talk", CHRISTMAS, 600);
        assertThat(find(talk)).isNull();

        promise();

        assertThat(find(talk)).isNotNull();
        assertThat(find(ada.goal("Idea", CHRISTMAS))).isNull();
    }

    @Test
    void whatIsNotOnesOwnIsNotThere() {
        promise();
        Goal talk = goal("Talk", CHRISTMAS, 600);

        assertThat(installation.get(ShowForecast.class).by(installation.grace(), talk.id()))
                .isNull();
        assertThat(installation.get(ForeseeFinish.class).by(installation.grace()))
                .isEmpty();
    }

    @Test
    void theDatesComeInOrderAndTheLikelyOneIsNearThePlanForWhoEstimatesWell() {
        promise();
        finished(60, 120);
        Goal talk = goal("Talk", CHRISTMAS, 600);

        Prospect prospect = forecast(talk).prospect();

        assertThat(prospect.likely()).isBetween(MONDAY.plusDays(7), MONDAY.plusDays(14));
        assertThat(prospect.sure()).isAfterOrEqualTo(prospect.likely());
        assertThat(prospect.latest()).isAfterOrEqualTo(prospect.sure());
    }

    @Test
    void whoAlwaysTakesLongerHasAWorseChance() {
        promise();
        Goal talk = ada.goal("Talk", CHRISTMAS);
        ada.tasks(talk, 10, 120);
        int before = percent(talk);

        finished(30, 240);

        assertThat(percent(talk)).isLessThan(before - 20);
        assertThat(forecast(talk).minutes(0.5)).isBetween(2_100, 2_800);
        assertThat(forecast(talk).evidence().tasks()).isEqualTo(30);
    }

    @Test
    void workOfOthersThatComesFirstIsInTheWay() {
        promise();
        Goal talk = goal("Talk", CHRISTMAS, 900);
        int alone = percent(talk);

        goal("Report", MONDAY.plusDays(10), 600);

        assertThat(percent(talk)).isLessThan(alone);
        assertThat(forecast(talk).needed().estimated()).isEqualTo(1_500);
        assertThat(forecast(talk).needed().own()).isEqualTo(900);
    }

    @Test
    void aMilestoneHasAChanceOfItsOwn() {
        promise();
        Goal talk = ada.goal("Talk", CHRISTMAS);
        ada.tasks(talk, 10, 60);
        ada.milestone(talk, "Half", 50, MONDAY.plusDays(12));

        assertThat(forecast(talk).milestones()).singleElement().satisfies(half -> {
            assertThat(half.on()).isEqualTo(MONDAY.plusDays(12));
            assertThat(half.chance()).isBetween(0.8, 1.0);
        });
    }

    @Test
    void notesWithoutHoursAreNamedAndNotCounted() {
        promise();
        Goal talk = goal("Talk", CHRISTMAS, 600);
        int before = percent(talk);

        ada.task(talk, "Who knows", null);

        assertThat(forecast(talk).prospect().withoutHours()).isEqualTo(1);
        assertThat(percent(talk)).isEqualTo(before);
    }

    @Test
    void theHoursThatAreOfferedMakeTheDeadlineSure() {
        promise();
        finished(30, 170);
        Goal talk = goal("Talk", CHRISTMAS, 1_140);
        assertThat(percent(talk)).isLessThan(70);
        WayOut.MoreHours more = forecast(talk).surer().ways().stream()
                .filter(WayOut.MoreHours.class::isInstance)
                .map(WayOut.MoreHours.class::cast)
                .findFirst()
                .orElseThrow();

        String seen =
                ada.database().read(tx -> Promises.of(tx, installation.ada()).mark());
        String week = SlotText.write(more.week());
        var request = new CommitHours.Request(
                WeekForm.typed(week), "", MONDAY.plusDays(55).toString(), "Surer", seen);
        done(installation.get(CommitHours.class).by(installation.ada(), talk.id(), request));

        assertThat(percent(talk)).isBetween(80, 90);
        assertThat(forecast(talk).surer().ways()).isEmpty();
    }

    @Test
    void theLaterDeadlineThatIsOfferedIsSure() {
        promise();
        finished(30, 170);
        Goal talk = goal("Talk", CHRISTMAS, 1_140);
        LocalDate later = Objects.requireNonNull(forecast(talk).surer().later());

        Goal moved = goal("Talk", later, 1_140);
        ada.change(tx -> new Goals(tx, installation.ada().id()).save(talk.withState(GoalState.DROPPED)));

        assertThat(percent(moved)).isGreaterThanOrEqualTo(80);
    }
}
