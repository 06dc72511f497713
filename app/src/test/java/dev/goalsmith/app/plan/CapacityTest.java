package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.plan.FitView.Hours;
import dev.goalsmith.app.plan.FitView.Room;
import dev.goalsmith.app.schedule.ReserveSlots;
import dev.goalsmith.app.schedule.SetWorkHabits;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Four weeks of two hours on Monday, two on Thursday and four on Saturday.
class CapacityTest extends FitCase {

    private void most(String aDay, String aWeek) {
        var habits = new SetWorkHabits.Request(aDay, aWeek, "", "", "", false, "", 0);
        done(installation.get(SetWorkHabits.class).by(installation.ada(), habits));
    }

    private void keepThursday(Keeper keeper) {
        var choice = new ReserveSlots.Choice(DayOfWeek.THURSDAY, LocalTime.of(7, 0), keeper);
        done(installation.get(ReserveSlots.class).by(installation.ada(), List.of(choice)));
    }

    @Test
    void whatIsBeyondTheMostOfADayIsNeitherUsableNorFree() {
        Goal talk = goal("Talk", CHRISTMAS, 300);

        most("2h", "");

        assertThat(fit(talk).hours()).isEqualTo(new Hours(new Room(1920, 1440, 1440, 0, List.of()), 300, 300, 0));
        assertThat(fit(talk).hours().room().capped()).isEqualTo(480);
        assertThat(fit(talk).verdict().spare()).isEqualTo(1440 - 300);
    }

    @Test
    void theMostOfAWeekCountsTooAndAlsoForAGoalWithNothingToDo() {
        Goal talk = goal("Talk", CHRISTMAS, 300);
        most("2h", "3h");

        assertThat(fit(talk).hours().room().usable()).isEqualTo(4 * 180);
        assertThat(fit(talk).verdict().spare()).isEqualTo(4 * 180 - 300);
        Goal idea = ada.goal("Idea", CHRISTMAS);
        assertThat(fit(idea).hours().room().usable()).isEqualTo(4 * 180);
    }

    @Test
    void whatIsMissingIsWhatIsNeededBeyondWhatCanBeUsed() {
        Goal talk = goal("Talk", LocalDate.of(2026, 12, 6), 900);

        most("1h", "");

        FitView fit = fit(talk);
        assertThat(fit.hours().room().usable()).isEqualTo(360);
        assertThat(fit.verdict().missing()).isEqualTo(900 - 360);
        assertThat(Objects.requireNonNull(fit.shortage()).available()).isEqualTo(360);
    }

    @Test
    void aSlotThatIsKeptForAnotherGoalIsNotUsableForThisOne() {
        Goal talk = goal("Talk", LocalDate.of(2026, 12, 6), 180);
        Goal paper = ada.goal("Paper", null);
        ada.task(paper, "Read", 120);

        keepThursday(new Keeper.OneGoal(paper.id()));

        assertThat(fit(talk).hours().room()).isEqualTo(new Room(960, 720, 840, 240, List.of("Paper")));
        assertThat(fit(talk).verdict().spare()).isEqualTo(720 - 180);
        assertThat(fit(paper).hours().room().usable()).isEqualTo(1920);
    }

    @Test
    void aSlotThatIsKeptForATrackNobodyWorksOnIsUsableForNone() {
        Goal talk = goal("Talk", LocalDate.of(2026, 11, 29), 300);

        keepThursday(new Keeper.OneTrack(GrowthTrack.EXPERTISE));

        assertThat(fit(talk).hours().room()).isEqualTo(new Room(480, 360, 360, 120, List.of("Expertise")));
        assertThat(fit(talk).verdict().spare()).isEqualTo(60);
    }

    @Test
    void whatIsPinnedWhereNoMoreWouldBePlannedTakesNothingFromTheRest() {
        Goal talk = goal("Talk", LocalDate.of(2026, 11, 29), 240);
        most("2h", "");
        FitView before = fit(talk);
        var second = ada.sessions().get(1);
        pin(second, LocalDate.of(2026, 11, 25), "20:00");

        assertThat(before.verdict().spare()).isEqualTo(360 - 240);
        assertThat(fit(talk).verdict().spare()).isEqualTo(360 - 120);
    }

    @Test
    void noHoursAreMissingWhereOnlyAPinnedSessionStandsAfterItsDate() {
        Goal party = goal("Party", MONDAY.plusDays(13), 60);
        ada.replan();
        LocalDateTime late = MONDAY.plusDays(15).atTime(20, 0);
        pin(ada.sessions().getFirst(), late.toLocalDate(), "20:00");

        FitView fit = fit(party);
        assertThat(fit.verdict().missing()).isZero();
        assertThat(fit.verdict().pinnedLate()).isTrue();
        assertThat(fit.verdict().fits()).isFalse();
        assertThat(fit.late()).extracting(FitView.LateTask::pinned).containsExactly(late);
        assertThat(fit.ways()).hasSize(2);
        assertThat(fit.ways().getFirst())
                .isInstanceOfSatisfying(
                        WayOut.LaterDeadline.class,
                        later -> assertThat(later.to()).isEqualTo(late.toLocalDate()));
        assertThat(fit.ways().getLast()).isInstanceOf(WayOut.OtherOrder.class);
    }

    /// Twenty hours until Saturday evening are too many, and the others wait behind them.
    @Test
    void aLaterDeadlineMovesNoDateThatNeedNotMove() {
        Goal huge = goal("Book", MONDAY.plusDays(5), 1_200);
        goal("Talk", MONDAY.plusDays(12), 300);
        ada.replan();

        assertThat(fit(huge).ways().getFirst())
                .isInstanceOfSatisfying(
                        WayOut.LaterDeadline.class,
                        later ->
                                assertThat(later.goals()).extracting(Goal::name).containsExactly("Book"));
    }

    @Test
    void whatIsPinnedForAnotherGoalIsOfNoUse() {
        Goal talk = goal("Talk", MONDAY.plusDays(1), 30);
        Goal book = goal("Book", MONDAY.plusDays(1), 90);
        ada.replan();
        PlannedSession own = ada.sessions().stream()
                .filter(session -> session.length().toMinutes() == 90)
                .findFirst()
                .orElseThrow();
        done(installation.get(PinSession.class).by(installation.ada(), own.id(), new PinSession.Request("", "", "")));

        assertThat(fit(talk).hours().room().usable()).isEqualTo(30);
        assertThat(fit(book).hours().room().usable()).isEqualTo(120);
    }
}
