package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.plan.FitView.Hours;
import dev.goalsmith.app.plan.FitView.Room;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Four weeks of two hours on Monday, two on Thursday and four on Saturday: 8 h a week.
class FitSumsTest extends FitCase {

    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private static Room all(int minutes) {
        return new Room(minutes, minutes, minutes, 0, List.of());
    }

    /// The talk takes 5 h; its last one, on Saturday, goes to Sunday evening, where there is no slot. So of the 8 h
    /// until Sunday 4 h are needed, and 4 h are free.
    @Test
    void whatIsPinnedOutsideTheSlotsIsNeitherNeededOfThemNorTakesThem() {
        Goal talk = goal("Talk", SUNDAY, 300);
        pin(ada.sessions().getLast(), SUNDAY, "20:00");

        assertThat(fit(talk).hours()).isEqualTo(new Hours(all(480), 240, 240, 60));
        assertThat(fit(talk).hours().left()).isEqualTo(240);
        assertThat(fit(talk).verdict().spare()).isEqualTo(240);
        assertThat(fit(talk).verdict().by()).isEqualTo(SUNDAY);
    }

    /// Of the 8 h until Sunday 1 h goes to the talk; 2 h are pinned on Saturday for a reading that is due a week later.
    @Test
    void whatIsPinnedInTheSlotsIsTakenWhoeverNeedsIt() {
        Goal talk = goal("Talk", SUNDAY, 60);
        Goal reading = goal("Reading", SUNDAY.plusWeeks(1), 120);
        ada.replan();
        pin(ada.sessions().get(1), MONDAY.plusDays(5), "09:00");
        pin(ada.sessions().get(1), MONDAY.plusDays(5), "10:00");

        assertThat(ada.lines())
                .containsExactly(
                        "Work on Talk 2026-11-23T19:00 60",
                        "Work on Reading 2026-11-28T09:00 60",
                        "Work on Reading 2026-11-28T10:00 60");
        assertThat(fit(talk).hours()).isEqualTo(new Hours(new Room(480, 360, 480, 0, List.of()), 60, 180, 0));
        assertThat(fit(talk).hours().left()).isEqualTo(300);
        assertThat(fit(talk).verdict().spare()).isEqualTo(300);
        assertThat(fit(reading).verdict().spare()).isEqualTo(300);
        assertThat(fit(reading).verdict().other()).isEqualTo(talk);
    }

    /// 16 h until Sunday in a week, of which the talk needs 1 h; the exam before it leaves 1 h of its 8 h. The diary
    /// has
    /// no date and waits until both are done.
    @Test
    void theHeadlineCountsToTheTightestDayAndTheBarsToThatOfTheGoal() {
        Goal talk = goal("Talk", SUNDAY.plusWeeks(1), 60);
        Goal exam = goal("Exam", SUNDAY, 420);
        ada.task(ada.goal("Diary", null), "Write", 600);

        FitView fit = fit(talk);
        assertThat(fit.countedTo()).isEqualTo(SUNDAY.plusWeeks(1));
        assertThat(fit.hours()).isEqualTo(new Hours(all(960), 60, 480, 0));
        assertThat(fit.verdict().spare()).isEqualTo(60);
        assertThat(fit.verdict().by()).isEqualTo(SUNDAY);
        assertThat(fit.verdict().other()).isEqualTo(exam);
        assertThat(fit(exam).isToDeadline()).isTrue();
        assertThat(fit(exam).hours().left()).isEqualTo(60);
        assertThat(fit(exam).verdict().spare()).isEqualTo(60);
    }

    /// The talk waits for its outline, which is pinned on Wednesday evening: of the 4 h until Thursday 2 h come after
    /// it.
    @Test
    void whatWaitsForAPinHasOnlyTheTimeAfterItAndThatIsSaid() {
        Goal talk = ada.goal("Talk", MONDAY.plusDays(3));
        Task outline = ada.task(talk, "Outline", 60);
        Task draft = ada.task(talk, "Draft", 180);
        done(installation
                .get(NameTaskPredecessor.class)
                .by(installation.ada(), draft.id(), outline.id().toString()));
        ada.replan();
        pin(ada.sessions().getFirst(), MONDAY.plusDays(2), "20:00");

        assertThat(fit(talk).hours()).isEqualTo(new Hours(all(240), 180, 180, 60));
        assertThat(fit(talk).verdict().missing()).isEqualTo(60);
        assertThat(fit(talk).shortage())
                .isEqualTo(new FitView.Certificate(
                        MONDAY.plusDays(3).atTime(7, 0), MONDAY.plusDays(3), 180, 120, List.of("Draft")));
    }

    /// Another order alone does not help: 10 h too many are due with them.
    @Test
    void whatIsPinnedTooLateCanBeLetGoTogetherAndComesBackTogether() {
        Goal party = goal("Party", MONDAY.plusDays(5), 60);
        ada.task(party, "Gift", 60);
        ada.task(party, "Hall", 1_080);
        ada.replan();
        pin(ada.sessions().getFirst(), SUNDAY.plusDays(1), "19:00");
        pin(ada.sessions().getFirst(), SUNDAY.plusDays(1), "20:00");
        FitView late = fit(party);
        assertThat(late.ways()).noneMatch(way -> way instanceof WayOut.OtherOrder);
        assertThat(late.latePins()).hasSize(2);

        var free = done(installation.get(UnpinSessions.class).by(installation.ada(), late.latePins()));
        assertThat(fit(party).latePins()).isEmpty();

        var places = free.stream().map(letGo -> letGo.before().mark()).toList();
        done(installation.get(RestorePlaces.class).by(installation.ada(), places));
        assertThat(fit(party).latePins()).hasSameElementsAs(late.latePins());
    }
}
