package dev.goalsmith.app.calendar;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goalsmith.app.TrackCase;
import dev.goalsmith.app.calendar.CalendarSession.State;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.plan.PlanView;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.StartTimer;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShowCalendarTest extends TrackCase {

    private CalendarView month() {
        return goalsmith.get(ShowCalendar.class).by(ada, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    }

    private CalendarDay day(int day) {
        return month().days().get(day - 1);
    }

    private List<State> states(int day) {
        return day(day).sessions().stream().map(CalendarSession::state).toList();
    }

    @Test
    void sessionsStandOnTheirDaysAndSayWhatBecameOfThem() {
        Task slides = seed.task(talk, "Draw the slides", 240);
        done(goalsmith.get(LogWork.class).by(ada, slides.id(), new LogWork.Request("1", "2026-11-21")));
        seed.session(slides, LocalDate.of(2026, 11, 19).atTime(7, 0), 60);
        seed.session(slides, LocalDate.of(2026, 11, 21).atTime(9, 0), 60);
        seed.session(slides, TODAY.atTime(19, 0), 120);

        assertThat(month().days().stream().flatMap(day -> day.sessions().stream()))
                .extracting(CalendarSession::state)
                .containsExactly(State.MISSED, State.WORKED, State.PLANNED);
        CalendarSession session = day(23).sessions().getFirst();
        assertThat(session.work().task()).isEqualTo("Draw the slides");
        assertThat(session.start()).isEqualTo(TODAY.atTime(19, 0));
        assertThat(session.work().paper()).isEqualTo(2);
        assertThat(month().today()).isEqualTo(TODAY);
    }

    @Test
    void whatWasReallyWorkedStandsInsteadOfTheSessionThatItKept() {
        Task slides = seed.task(talk, "Draw the slides", 240);
        seed.session(slides, TODAY.minusDays(1).atTime(19, 0), 60);
        seed.log(slides, TODAY.minusDays(1).atTime(19, 30), 45);

        CalendarSession work = day(22).sessions().getFirst();
        assertThat(day(22).sessions()).hasSize(1);
        assertThat(work.state()).isEqualTo(State.WORKED);
        assertThat(work.start()).isEqualTo(TODAY.minusDays(1).atTime(19, 30));
        assertThat(work.length()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void workWithoutATimeStandsOnItsDayAndTheCalendarKnowsThatItIsNotNew() {
        Task slides = seed.task(talk, "Draw the slides", 240);
        assertThat(month().begun()).isFalse();
        done(goalsmith.get(LogWork.class).by(ada, slides.id(), new LogWork.Request("1:30", "2026-11-10")));

        assertThat(day(10).untimed()).extracting(CalendarSession::length).containsExactly(Duration.ofMinutes(90));
        assertThat(day(10).isEmpty()).isFalse();
        assertThat(month().begun()).isTrue();
        CalendarView week =
                goalsmith.get(ShowCalendar.class).by(ada, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 8));
        assertThat(week.isEmpty() && week.begun() && week.isPast()).isTrue();
    }

    @Test
    void whatRoomASessionHasIsSaidInAWeekOnly() {
        done(goalsmith
                .get(SetDeadline.class)
                .by(ada, talk.id(), new SetDeadline.Request("2026-11-28", false, "", talk.version())));
        Task slides = seed.task(talk, "Draw the slides", 60);
        seed.session(slides, TODAY.atTime(19, 0), 60);

        CalendarView week = goalsmith.get(ShowCalendar.class).by(ada, TODAY, TODAY.plusDays(6));

        assertThat(week.days().getFirst().sessions())
                .extracting(session -> Objects.requireNonNull(session.ahead()).slack())
                .doesNotContainNull();
        assertThat(day(23).sessions())
                .extracting(session -> Objects.requireNonNull(session.ahead()).slack())
                .containsOnlyNulls();
    }

    @Test
    void workOfTodayDoesNotStandInTheFutureWhereTheTaskIsPlannedForLater() {
        Task slides = seed.task(talk, "Draw the slides", 240);
        done(goalsmith.get(LogWork.class).by(ada, slides.id(), new LogWork.Request("1", TODAY.toString())));
        seed.session(slides, TODAY.atTime(19, 0), 60);

        assertThat(states(23)).containsExactly(State.PLANNED);
        assertThat(day(23).untimed()).extracting(CalendarSession::state).containsExactly(State.WORKED);
    }

    @Test
    void aTimerThatRunsKeepsNoSessionOfAnotherDay() {
        Task slides = seed.task(talk, "Draw the slides", 240);
        seed.session(slides, TODAY.minusDays(2).atTime(19, 0), 60);
        seed.session(slides, TODAY.minusDays(1).atTime(19, 0), 60);
        done(goalsmith.get(StartTimer.class).by(ada, slides.id()));
        goalsmith.pass(Duration.ofMinutes(20));

        assertThat(states(21)).containsExactly(State.MISSED);
        assertThat(states(22)).containsExactly(State.MISSED);
    }

    @Test
    void workOfTheMorningDoesNotKeepASessionOfTheEveningHereAsOnThePlan() {
        Task slides = seed.task(talk, "Draw the slides", 240);
        seed.session(slides, TODAY.minusDays(1).atTime(19, 0), 60);
        seed.log(slides, TODAY.minusDays(1).atTime(8, 0), 60);

        assertThat(states(22)).containsExactly(State.WORKED, State.MISSED);
        var plan = goalsmith.get(ShowPlan.class).by(ada, talk.id());
        assertThat(there(plan).weeks().getFirst().lines())
                .extracting(PlanView.Line::state)
                .containsExactly(PlanView.State.MISSED);
    }

    @Test
    void deadlinesMilestonesAndDaysOffStandOnTheirDays() {
        done(goalsmith
                .get(SetDeadline.class)
                .by(ada, talk.id(), new SetDeadline.Request("2026-11-28", false, "", talk.version())));
        var form = new MilestoneForm("Half way", "50", "2026-11-26", "Cake");
        done(goalsmith.get(AddMilestone.class).by(ada, talk.id(), form));
        done(goalsmith.get(AddDaysOff.class).by(ada, new AddDaysOff.Request("2026-11-24", "2026-11-25", "At the sea")));

        assertThat(day(28).marks())
                .containsExactly(new CalendarMark(CalendarMark.Kind.DEADLINE, talk.name(), talk.id(), true));
        assertThat(day(26).marks())
                .containsExactly(new CalendarMark(CalendarMark.Kind.MILESTONE, "Half way", talk.id(), false));
        assertThat(List.of(day(24), day(25))).extracting(CalendarDay::off).containsOnly("At the sea");
        assertThat(day(23).isEmpty()).isTrue();
    }

    @Test
    void aGoalThatIsGivenUpHasNoDeadlineInIt() {
        Goal dropped = seed.goal("Another talk", GoalState.DROPPED);
        done(goalsmith
                .get(SetDeadline.class)
                .by(ada, dropped.id(), new SetDeadline.Request("2026-11-28", true, "", dropped.version())));

        assertThat(month().isEmpty()).isTrue();
    }

    @Test
    void anotherPersonsCalendarIsTheirs() {
        seed.session(seed.task(talk, "Draw the slides", 240), TODAY.atTime(19, 0), 120);

        assertThat(goalsmith.get(ShowCalendar.class).by(grace, TODAY, TODAY).isEmpty())
                .isTrue();
    }

    @Test
    void moreThanAYearIsNotShownAtOnce() {
        assertThatThrownBy(() -> goalsmith.get(ShowCalendar.class).by(ada, TODAY, TODAY.plusDays(366)))
                .hasMessageContaining("366");
    }
}
