package dev.goalsmith.app.today;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.Celebrate;
import dev.goalsmith.app.journal.CelebrateMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.plan.PlanView;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.StartTimer;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.schedule.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ShowTodayTest extends TrackCase {

    private TodayView view() {
        return goalsmith.get(ShowToday.class).by(ada);
    }

    private void promise() {
        seed.promise(TODAY, TODAY.plusWeeks(8), Slot.of(DayOfWeek.MONDAY, LocalTime.of(19, 0), 120));
    }

    @Test
    void whoHasNoGoalIsInvitedToBeginOne() {
        assertThat(goalsmith.get(ShowToday.class).by(grace).step()).isEqualTo(new NextStep.BeginGoal());
    }

    @Test
    void aGoalWithoutNotesWantsToBeBrokenDown() {
        assertThat(view().step()).isEqualTo(new NextStep.BreakDown(talk));
    }

    @Test
    void notesWithoutHoursWantAnEstimate() {
        Task outline = seed.task(talk, "Draft the outline", null);
        assertThat(view().step()).isEqualTo(new NextStep.Estimate(talk, outline));
    }

    @Test
    void estimatedNotesWantACommitment() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        seed.task(talk, "Draw the slides", 60);
        assertThat(view().step()).isEqualTo(new NextStep.Commit(talk, outline));
    }

    @Test
    void workWithoutASlotAheadWantsMore() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        promise();
        assertThat(view().step()).isEqualTo(new NextStep.PromiseMore(talk, outline));
    }

    @Test
    void whenEverythingIsDoneTheGoalWantsToBeCelebrated() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        goalsmith.get(CompleteTask.class).by(ada, outline.id());
        assertThat(view().step()).isEqualTo(new NextStep.CelebrateGoal(talk));
        goalsmith.get(Celebrate.class).by(ada, talk.id(), new Celebrate.Request("", "", "", "", true));
        assertThat(view().step()).isEqualTo(new NextStep.BeginNextGoal());
    }

    @Test
    void theNextSessionIsTheFirstThatHasNotEnded() {
        Task outline = seed.task(talk, "Draft the outline", 240);
        seed.session(outline, LocalDateTime.of(2026, 11, 16, 19, 0), 120);
        var now = seed.session(outline, LocalDateTime.of(2026, 11, 23, 8, 30), 60);
        goalsmith.get(LogWork.class).by(ada, outline.id(), new LogWork.Request("45 min", ""));
        assertThat(view().step())
                .isEqualTo(new NextStep.Work(new NextSession(now, outline, talk, 2, 1, Duration.ofMinutes(195))));
        goalsmith.pass(Duration.ofMinutes(30));
        assertThat(view().step()).isNotInstanceOf(NextStep.Work.class);
    }

    @Test
    void sessionsOfCompleteTasksArePassedOver() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        Task slides = seed.task(talk, "Draw the slides", 60);
        promise();
        goalsmith.get(CompleteTask.class).by(ada, outline.id());
        assertThat(view().step())
                .isInstanceOfSatisfying(
                        NextStep.Work.class,
                        work -> assertThat(work.session().task()).isEqualTo(slides));
    }

    @Test
    void theRunningTimerShowsWhatRanAndWhatWasWorkedBefore() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        goalsmith.get(LogWork.class).by(ada, outline.id(), new LogWork.Request("20 min", ""));
        goalsmith.get(StartTimer.class).by(ada, outline.id());
        goalsmith.pass(Duration.ofSeconds(754));
        TodayView.Running running = there(view().running());
        assertThat(running.elapsed()).isEqualTo(Duration.ofSeconds(754));
        assertThat(running.before()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void whatMovedSinceYesterdayIsTold() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        var monday = LocalDateTime.of(2026, 11, 23, 19, 0);
        seed.moved(outline, monday.minusDays(7), monday, TestInstallation.MONDAY.minus(Duration.ofHours(30)));
        seed.moved(outline, monday.minusDays(7), monday, TestInstallation.MONDAY.minus(Duration.ofHours(40)));
        assertThat(view().moves()).hasSize(1);
    }

    @Test
    void whatMovedInAGoalThatIsClosedIsNotTold() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        var monday = LocalDateTime.of(2026, 11, 23, 19, 0);
        seed.moved(outline, monday, monday.plusDays(1), TestInstallation.MONDAY);
        assertThat(view().moves()).hasSize(1);

        done(goalsmith.get(Celebrate.class).by(ada, talk.id(), new Celebrate.Request("", "", "", "", true)));

        assertThat(view().moves()).isEmpty();
    }

    @Test
    void ofSeveralStepsOnlyTheFirstPlaceAndTheLastAreTold() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        var monday = LocalDateTime.of(2026, 11, 23, 19, 0);
        seed.moved(outline, monday, monday.plusDays(1), TestInstallation.MONDAY);
        seed.moved(outline, monday.plusDays(1), monday.plusDays(3), TestInstallation.MONDAY);
        seed.moved(outline, monday.plusDays(3), monday.plusDays(2), TestInstallation.MONDAY);
        assertThat(view().moves())
                .containsExactly(
                        new PlanView.Moving(outline, monday, monday.plusDays(2), Phrase.of("plan.moved.missed")));
    }

    @Test
    void whatWentThereAndCameBackHasNotMoved() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        var monday = LocalDateTime.of(2026, 11, 23, 19, 0);
        seed.moved(outline, monday, monday, TestInstallation.MONDAY);
        seed.moved(outline, monday, monday.plusDays(1), TestInstallation.MONDAY);
        seed.moved(outline, monday.plusDays(1), monday, TestInstallation.MONDAY);
        assertThat(view().moves()).isEmpty();
    }

    @Test
    void targetsOfOpenGoalsAreCounted() {
        var target = done(goalsmith.get(SetTarget.class).by(ada, talk.id(), new TargetForm("Comments", "10", "WEEK")));
        goalsmith.get(Count.class).by(ada, target.id(), Count.Request.ONCE_TODAY);
        assertThat(view().targets())
                .singleElement()
                .satisfies(line -> assertThat(line.count().counted()).isEqualTo(1));
    }

    @Test
    void aMilestoneThatIsReachedIsOfferedUntilItIsCelebrated() {
        Task outline = seed.task(talk, "Draft the outline", 60);
        seed.task(talk, "Draw the slides", 60);
        var half = done(goalsmith.get(AddMilestone.class).by(ada, talk.id(), new MilestoneForm("Half", "50", "", "")));
        assertThat(view().treats()).isEmpty();
        goalsmith.get(CompleteTask.class).by(ada, outline.id());
        assertThat(view().treats()).containsExactly(new TodayView.Treat(half, talk));
        assertThat(view().goals()).containsExactly(new TodayView.GoalLine(talk, 50, true, null));
        goalsmith.get(CelebrateMilestone.class).by(ada, half.id());
        assertThat(view().treats()).isEmpty();
    }

    @Test
    void whoIsIllTodayIsAwayUntilTheLastOfTheDaysOffThatFollow() {
        assertThat(view().person().awayUntil()).isNull();
        off("2026-11-23", "");
        assertThat(view().person().awayUntil()).isEqualTo(TODAY);
        off("2026-11-24", "2026-11-26");
        off("2026-11-28", "");
        assertThat(view().person().awayUntil()).isEqualTo(TODAY.plusDays(3));
        goalsmith.pass(Duration.ofDays(4));
        assertThat(view().person().awayUntil()).isNull();
    }

    private void off(String from, String to) {
        done(goalsmith.get(AddDaysOff.class).by(ada, new AddDaysOff.Request(from, to, "Ill")));
    }
}
