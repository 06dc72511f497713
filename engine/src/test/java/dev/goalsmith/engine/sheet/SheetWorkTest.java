package dev.goalsmith.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.plan.Plan;
import dev.goalsmith.engine.plan.Planner;
import dev.goalsmith.engine.plan.Session;
import dev.goalsmith.engine.schedule.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetWorkTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Slot MONDAY_EVENING = Slot.of(DayOfWeek.MONDAY, LocalTime.of(19, 0), 120);

    @Test
    void rowsAreWorkedInTheirOrder() {
        SheetWork work = work(MONDAY.plusDays(20), task(90), task(60));
        Plan plan = Planner.plan(work.work());
        assertThat(starts(work, plan))
                .containsExactly("0 2026-11-23T19:00", "1 2026-11-23T20:30", "1 2026-11-30T19:00");
        assertThat(plan.fit().fits()).isTrue();
    }

    @Test
    void theDeadlineDayCountsAndWorkThatIsLateHasAPlaceAfterIt() {
        assertThat(Planner.plan(work(MONDAY.plusDays(7), task(240)).work())
                        .fit()
                        .fits())
                .isTrue();
        Plan late = Planner.plan(work(MONDAY.plusDays(6), task(240)).work());
        assertThat(late.fit().missingMinutes()).isEqualTo(120);
        assertThat(late.unplaced()).isEmpty();
    }

    @Test
    void aRowWithoutAnEstimateIsNeverPlaced() {
        SheetRow unknown = new SheetRow("", "Read", new Effort(null, 0), Days.NONE, 0, Ties.NONE);
        SheetWork work = work(MONDAY, unknown, task(60));
        assertThat(Planner.plan(work.work()).sessions())
                .extracting(Session::task)
                .containsExactly(1);
        assertThat(work.withoutEstimate()).containsExactly(0);
    }

    @Test
    void whatIsDoneNeedsNoTime() {
        assertThat(remaining(60, 0, 0, null)).isEqualTo(60);
        assertThat(remaining(60, 20, 0, null)).isEqualTo(40);
        assertThat(remaining(60, 90, 0, null)).isEqualTo(60);
        assertThat(remaining(60, 90, 25, null)).isEqualTo(45);
        assertThat(remaining(60, 0, 100, null)).isZero();
        assertThat(remaining(60, 0, 0, MONDAY)).isZero();
        assertThat(remaining(Effort.MAX_MINUTES, 0, 1, null)).isEqualTo(59_400);
    }

    @Test
    void aRowWaitsForThePartsOfWhatItWaitsFor() {
        SheetWork work = work(
                MONDAY.plusDays(20),
                task(60, new Ties("after", List.of("whole"), null)),
                task(500, new Ties("whole", List.of(), null)),
                task(60, new Ties("part", List.of(), "whole")));
        assertThat(Planner.plan(work.work()).sessions())
                .extracting(Session::task)
                .containsExactly(2, 0);
    }

    @Test
    void aPartWaitsForWhatTheRowAboveItWaitsFor() {
        SheetWork work = work(
                MONDAY.plusDays(20),
                task(60, new Ties("part", List.of(), "whole")),
                task(0, new Ties("whole", List.of("first", "gone"), null)),
                task(60, new Ties("first", List.of(), null)));
        assertThat(Planner.plan(work.work()).sessions())
                .extracting(Session::task)
                .containsExactly(2, 0);
        assertThat(work.cycle()).isEmpty();
    }

    @Test
    void rowsThatWaitForEachOtherAreNamed() {
        SheetWork work = work(
                MONDAY,
                task(60),
                task(60, new Ties("a", List.of("c"), null)),
                task(60, new Ties("b", List.of("a"), null)),
                task(60, new Ties("c", List.of("b"), null)),
                task(60, new Ties("d", List.of("c"), null)));
        assertThat(work.cycle()).containsExactly(1, 3, 2);
    }

    @Test
    void aSlotInTheNightOfAClockChangeKeepsItsLength() {
        LocalDate sunday = LocalDate.of(2026, 10, 25);
        SheetWork work = new SheetWork(
                new PlanSheet(List.of(task(120))),
                List.of(Slot.of(DayOfWeek.SUNDAY, LocalTime.of(2, 0), 120)),
                sunday,
                sunday,
                BERLIN);
        Session session = Planner.plan(work.work()).sessions().getFirst();
        assertThat(session.minutes()).isEqualTo(120);
        assertThat(work.at(session.start())).isEqualTo(LocalDateTime.of(2026, 10, 25, 2, 0));
        assertThat(work.at(session.endExclusive())).isEqualTo(LocalDateTime.of(2026, 10, 25, 3, 0));
    }

    private static int remaining(int estimate, int actual, int progress, @Nullable LocalDate completed) {
        Days days = new Days(null, completed);
        return SheetWork.remainingMinutes(
                new SheetRow("", "Read", new Effort(estimate, actual), days, progress, Ties.NONE));
    }

    private static SheetRow task(int minutes) {
        return task(minutes, Ties.NONE);
    }

    private static SheetRow task(int minutes, Ties ties) {
        return new SheetRow("", "Task", new Effort(minutes, 0), Days.NONE, 0, ties);
    }

    private static SheetWork work(LocalDate deadline, SheetRow... rows) {
        return new SheetWork(new PlanSheet(Arrays.asList(rows)), List.of(MONDAY_EVENING), MONDAY, deadline, BERLIN);
    }

    private static List<String> starts(SheetWork work, Plan plan) {
        List<String> starts = new ArrayList<>();
        plan.sessions().forEach(session -> starts.add(session.task() + " " + work.at(session.start())));
        return starts;
    }
}
