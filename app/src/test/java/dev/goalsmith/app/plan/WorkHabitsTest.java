package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.schedule.SetWorkHabits;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.engine.schedule.WorkHabits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkHabitsTest {

    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 20);

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;

    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", CHRISTMAS);
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private void draft(int minutes, LocalDate due) {
        talk = ada.goal("Talk", due);
        ada.task(talk, "Draft", minutes);
        ada.promise(USUAL, MONDAY, CHRISTMAS);
    }

    private static SetWorkHabits.Request most(String aDay, String aWeek) {
        return new SetWorkHabits.Request(aDay, aWeek, "", "", "", false, "", 0);
    }

    private static SetWorkHabits.Request sessions(String shortest, String longest, String pause) {
        return new SetWorkHabits.Request("", "", shortest, longest, pause, false, "", 0);
    }

    private Outcome<WorkHabits> set(SetWorkHabits.Request request) {
        return installation.get(SetWorkHabits.class).by(installation.ada(), request);
    }

    private FitView fit() {
        PlanView view = installation.get(ShowPlan.class).by(installation.ada(), talk.id());
        return Objects.requireNonNull(view).fit();
    }

    @Test
    void noMoreIsPlannedADayAndAWeekThanThePersonWants() {
        draft(420, CHRISTMAS);

        done(set(most("1.5h", "3h 30min")));

        assertThat(ada.lines())
                .containsExactly(
                        "Draft 2026-11-23T19:00 90",
                        "Draft 2026-11-26T07:00 90",
                        "Draft 2026-11-28T09:00 30",
                        "Draft 2026-11-30T19:00 90",
                        "Draft 2026-12-03T07:00 90",
                        "Draft 2026-12-05T09:00 30");
    }

    @Test
    void whatWasWorkedTodayIsPartOfTheMostOfThisDayAndThisWeek() {
        draft(420, CHRISTMAS);
        done(set(most("1.5h", "3h")));
        Task other = ada.task(talk, "Other", 60);

        ada.set(MONDAY.atTime(18, 0));
        ada.worked(other, MONDAY, 60);

        assertThat(ada.lines())
                .startsWith("Draft 2026-11-23T19:00 30", "Draft 2026-11-26T07:00 90", "Draft 2026-11-30T19:00 90");
    }

    @Test
    void aSessionUnderWayIsPartOfTheMostOfItsDay() {
        draft(420, CHRISTMAS);
        done(set(most("1h", "")));

        ada.set(MONDAY.atTime(19, 30));
        ada.replan();

        assertThat(ada.lines()).startsWith("Draft 2026-11-23T19:00 60", "Draft 2026-11-26T07:00 60");
    }

    @Test
    void sessionsAreNeitherLongerNorShorterThanThePersonLikesAndAPauseLiesBetweenThem() {
        draft(375, CHRISTMAS);

        done(set(sessions("45 min", "90 min", "30 min")));

        assertThat(ada.lines())
                .containsExactly(
                        "Draft 2026-11-23T19:00 90",
                        "Draft 2026-11-26T07:00 90",
                        "Draft 2026-11-28T09:00 90",
                        "Draft 2026-11-28T11:00 60",
                        "Draft 2026-11-30T19:00 45");
    }

    @Test
    void whereACapMakesWorkLateTheFitSaysSoAndEveryWayOutHoldsUnderTheCap() {
        draft(420, SUNDAY);
        assertThat(fit().verdict().fits()).isTrue();
        done(set(most("2h", "")));
        assertThat(fit().verdict().missing()).isPositive();
        assertThat(fit().ways()).isNotEmpty();

        for (WayOut way : fit().ways()) {
            switch (way) {
                case WayOut.LaterDeadline later -> {
                    var request = new AcceptLaterDeadline.Request(later.to().toString(), "Slower", later.mark());
                    done(installation.get(AcceptLaterDeadline.class).by(installation.ada(), request));
                    assertThat(fit().verdict().fits()).isTrue();
                }
                case WayOut.FewerTasks fewer ->
                    assertThat(fewer.tasks()).extracting(Task::title).containsExactly("Draft");
                case WayOut.MoreHours more
                when !more.week().isEmpty() -> {
                    var week = WeekForm.typed(SlotText.write(more.week()));
                    var tried = new PreviewFit.Request(week, "", CHRISTMAS.toString());
                    FitView then = done(installation.get(PreviewFit.class).by(installation.ada(), talk.id(), tried));
                    assertThat(then.verdict().fits()).isTrue();
                }
                case WayOut.MoreHours _, WayOut.KeepOn _, WayOut.OtherOrder _ -> {}
            }
        }
    }

    @Test
    void anEmptyFieldIsNoRuleAndTakesAnEarlierOneAway() {
        draft(240, CHRISTMAS);
        WorkHabits capped = done(set(most("1h", "")));
        assertThat(ada.lines()).hasSize(4);

        done(set(new SetWorkHabits.Request("", "", "", "", "", false, "", capped.version())));

        assertThat(ada.lines()).hasSize(2);
    }

    @Test
    void rulesThatLeaveNoSessionAreRefusedBesideTheirFields() {
        var request = new SetWorkHabits.Request("1h", "30 min", "2h", "3h", "1", false, "at eight", 0);

        assertThat(set(request))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(((Outcome.Invalid<?>) invalid).problems())
                                .extracting(Problem::field)
                                .containsExactly("movesOnAt", "longest", "mostADay", "mostAWeek"));
        assertThat(set(most("25h", "5 min"))).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aShortestSessionThatNoSlotHoldsIsRefused() {
        draft(420, CHRISTMAS);
        assertThat(set(sessions("5h", "", ""))).isInstanceOf(Outcome.Invalid.class);

        WorkHabits habits = done(set(sessions("3h", "", "")));
        List<Slot> week = ((SlotText.Parsed) SlotText.parse(USUAL, DayParts.DEFAULT)).slots();
        assertThat(SlotText.write(habits.tooShort(week))).isEqualTo("Mon 19:00 2h, Thu 07:00 2h");
        assertThat(ada.lines()).allMatch(line -> line.contains("T09:00") || line.endsWith(" 180"));
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        done(set(most("1h", "")));

        assertThat(set(most("2h", ""))).isInstanceOf(Outcome.Stale.class);
    }
}
