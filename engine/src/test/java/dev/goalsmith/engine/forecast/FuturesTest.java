package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuturesTest {

    private static final List<Double> LEVELS = List.of(0.05, 0.5, 0.8, 0.9, 0.95);

    @Test
    void oneTaskTakesWhatItsRatiosSay() {
        List<FinishedTask> history = People.history(80, 1.3, 0.4, 7);
        var task = new PlannedTask("type 1", 3, 0);
        Distribution ratios = Calibration.of(history).ratios(task);
        Distribution hours = People.hours(history, List.of(task));
        for (double p : LEVELS) {
            assertThat(hours.quantile(p)).isCloseTo(3 * ratios.quantile(p), within(0.03 * ratios.quantile(p)));
        }
    }

    @Test
    void moreWorkIsNeverLessAndMoreCertaintyNeverSooner() {
        for (long seed = 0; seed < 200; seed++) {
            List<FinishedTask> history = People.history((int) seed, 1.1, 0.5, seed);
            List<PlannedTask> tasks = People.tasks(12, seed);
            double before = 0;
            for (int count = 1; count <= tasks.size(); count++) {
                double last = 0;
                Distribution hours = People.hours(history, tasks.subList(0, count));
                for (double p : LEVELS) {
                    assertThat(hours.quantile(p)).isGreaterThanOrEqualTo(last);
                    last = hours.quantile(p);
                }
                assertThat(hours.quantile(0.8)).as("seed %d", seed).isGreaterThan(before);
                before = hours.quantile(0.8);
            }
        }
    }

    @Test
    void whatIsReadOnTheWayChangesNothing() {
        List<FinishedTask> history = People.history(60, 1.1, 0.5, 3);
        List<PlannedTask> tasks = People.tasks(8, 3);
        Attendance attendance = Attendance.of(sessions(20, 120, 90));
        var read = new Futures(Calibration.of(history), 0.3, 1);
        for (PlannedTask task : tasks) {
            read.add(task);
            read.hours();
            read.committedMinutes(attendance);
        }
        Futures unread = People.futures(history, tasks, 0.3);
        for (double p : LEVELS) {
            assertThat(read.hours().quantile(p)).isEqualTo(unread.hours().quantile(p));
            assertThat(read.committedMinutes(attendance).quantile(p))
                    .isEqualTo(unread.committedMinutes(attendance).quantile(p));
        }
    }

    @Test
    void moreHoursAreNeverLater() {
        var monday = LocalDate.of(2026, 11, 23);
        for (long seed = 0; seed < 100; seed++) {
            Distribution minutes = People.futures(People.history(60, 1.1, 0.5, seed), People.tasks(8, seed), 0)
                    .committedMinutes(Attendance.of(List.of()));
            var slots = new ArrayList<Slot>();
            var last = new ArrayList<>(Collections.nCopies(LEVELS.size(), LocalDate.MAX));
            for (DayOfWeek day : DayOfWeek.values()) {
                slots.add(new Slot(day, LocalTime.of(7, 0), Duration.ofHours(2)));
                CommittedTime time = CommittedTime.of(
                        new Commitment(monday, monday.plusYears(2), ZoneOffset.UTC, slots, List.of()).openings());
                for (int level = 0; level < LEVELS.size(); level++) {
                    LocalDate finish = time.dayOf(minutes.quantile(LEVELS.get(level)));
                    assertThat(finish).isNotNull().isBeforeOrEqualTo(last.get(level));
                    last.set(level, finish);
                }
            }
        }
    }

    @Test
    void theUnitOfTimeMakesNoDifference() {
        for (long seed = 0; seed < 100; seed++) {
            List<FinishedTask> history = People.history(60, 1.1, 0.5, seed);
            List<PlannedTask> tasks = People.tasks(8, seed);
            Distribution hours = People.hours(history, tasks);
            Distribution minutes = People.hours(
                    history.stream()
                            .map(task -> new FinishedTask(task.type(), task.estimate() * 60, task.actual() * 60))
                            .toList(),
                    tasks.stream()
                            .map(task -> new PlannedTask(task.type(), task.estimate() * 60, 0))
                            .toList());
            for (double p : LEVELS) {
                assertThat(minutes.quantile(p)).isCloseTo(hours.quantile(p) * 60, within(hours.quantile(p) * 1e-6));
            }
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        List<FinishedTask> history = People.history(60, 1.1, 0.5, 3);
        List<PlannedTask> tasks = People.tasks(8, 3);
        assertThat(People.hours(history, tasks).quantile(0.8))
                .isEqualTo(People.hours(history, tasks).quantile(0.8));
    }

    @Test
    void whatWasWorkedAlreadyIsNotWorkedAgain() {
        List<FinishedTask> history = People.history(200, 1, 0.5, 5);
        double last = Double.MAX_VALUE;
        for (double worked : List.of(0.0, 0.5, 1.0)) {
            double left = People.hours(history, List.of(new PlannedTask("type 1", 4, worked)))
                    .quantile(0.5);
            assertThat(left).isLessThan(last).isGreaterThan(0);
            last = left;
        }
    }

    @Test
    void whatHasTakenLongerThanEverIsNotJustDone() {
        List<FinishedTask> history = People.history(200, 1, 0.3, 5);
        double left =
                People.hours(history, List.of(new PlannedTask("type 1", 4, 40))).quantile(0.5);
        assertThat(left).isBetween(0.25, 40.0);
    }

    @Test
    void tasksFoundOnTheWayAreCountedBeforeTheyAreFound() {
        List<FinishedTask> history = People.history(100, 1, 0.3, 5);
        List<PlannedTask> tasks = People.tasks(10, 5);
        double without = People.hours(history, tasks).quantile(0.5);
        assertThat(People.futures(history, tasks, 0.5).hours().quantile(0.5)).isBetween(1.35 * without, 1.55 * without);
    }

    @Test
    void timeThatIsNotKeptHasToBeCommittedBesides() {
        Futures futures = People.futures(People.history(100, 1, 0.3, 5), People.tasks(30, 5), 0);
        Attendance always = Attendance.of(sessions(200, 120, 120));
        Attendance half = Attendance.of(sessions(200, 120, 60));
        double worked = futures.hours().quantile(0.5) * 60;
        assertThat(futures.committedMinutes(always).quantile(0.5)).isBetween(worked, 1.1 * worked);
        assertThat(futures.committedMinutes(half).quantile(0.5)).isBetween(1.7 * worked, 2 * worked);
    }

    @Test
    void theDoubtAboutSessionsShrinksAsTheyCome() {
        double last = Double.MAX_VALUE;
        for (int count : List.of(0, 5, 20, 60)) {
            Attendance attendance = Attendance.of(mixed(count));
            assertThat(attendance.doubt()).isLessThan(last);
            last = attendance.doubt();
        }
        assertThat(Attendance.of(mixed(60)).share()).isCloseTo(0.5, within(0.06));
    }

    private static List<Attended> sessions(int count, int planned, int worked) {
        return Collections.nCopies(count, new Attended(planned, worked));
    }

    private static List<Attended> mixed(int count) {
        var sessions = new ArrayList<Attended>();
        for (int at = 0; at < count; at++) {
            sessions.add(new Attended(120, at % 2 == 0 ? 120 : 0));
        }
        return sessions;
    }
}
