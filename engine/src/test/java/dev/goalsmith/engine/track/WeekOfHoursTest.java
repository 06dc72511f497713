package dev.goalsmith.engine.track;

import static dev.goalsmith.engine.track.Tasks.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.Opening;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekOfHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static Opening opening(LocalDateTime start, int hours) {
        return new Opening(start, Duration.ofHours(hours), BERLIN);
    }

    private static WorkLog log(LocalDate day, int minutes) {
        return new WorkLog(
                id(1), id(2), new WorkLog.When(day, null, BERLIN), Duration.ofMinutes(minutes), WorkLog.Source.HAND);
    }

    @Test
    void promisedAndKeptHoursStandSideBySideWeekByWeek() {
        var openings = List.of(
                opening(MONDAY.atTime(19, 0), 2),
                opening(MONDAY.plusDays(3).atTime(7, 0), 2),
                opening(MONDAY.plusDays(7).atTime(19, 0), 2));
        var logs = List.of(log(MONDAY, 90), log(MONDAY.plusDays(6), 45), log(MONDAY.plusDays(14), 30));
        assertThat(WeekOfHours.between(MONDAY.plusDays(2), MONDAY.plusDays(15), openings, List.of(), logs))
                .containsExactly(
                        new WeekOfHours(MONDAY, Duration.ofHours(4), Duration.ofMinutes(135)),
                        new WeekOfHours(MONDAY.plusDays(7), Duration.ofHours(2), Duration.ZERO),
                        new WeekOfHours(MONDAY.plusDays(14), Duration.ZERO, Duration.ofMinutes(30)));
    }

    @Test
    void aSlotThatCrossesMidnightOnSundayCountsInTheWeekInWhichItBegan() {
        var openings = List.of(opening(MONDAY.plusDays(6).atTime(23, 0), 3));
        assertThat(WeekOfHours.between(MONDAY, MONDAY.plusDays(7), openings, List.of(), List.of()))
                .extracting(WeekOfHours::promised)
                .containsExactly(Duration.ofHours(3), Duration.ZERO);
    }

    @Test
    void whatIsBusyOfASlotIsNotPromised() {
        var openings = List.of(
                opening(MONDAY.atTime(19, 0), 2), opening(MONDAY.plusDays(3).atTime(7, 0), 2));
        var busy = List.of(
                busy(MONDAY.atTime(19, 15), MONDAY.atTime(20, 0)),
                busy(MONDAY.atTime(18, 0), MONDAY.atTime(19, 30)),
                busy(MONDAY.atTime(20, 50), MONDAY.plusDays(1).atTime(1, 0)),
                busy(MONDAY.plusDays(3).atTime(6, 0), MONDAY.plusDays(3).atTime(7, 0)));
        // Of Monday 19:00 to 21:00 the time from 20:00 to 20:50 is left; Thursday's two hours are whole.
        assertThat(WeekOfHours.between(MONDAY, MONDAY, openings, busy, List.of()))
                .containsExactly(new WeekOfHours(MONDAY, Duration.ofMinutes(170), Duration.ZERO));
    }

    private static BusyTime busy(LocalDateTime from, LocalDateTime to) {
        return new BusyTime("", from, to, BERLIN);
    }

    @Test
    void aWeekWithoutAPromiseIsKept() {
        assertThat(new WeekOfHours(MONDAY, Duration.ZERO, Duration.ZERO).percent())
                .isEqualTo(100);
        assertThat(new WeekOfHours(MONDAY, Duration.ofHours(4), Duration.ofHours(3)).percent())
                .isEqualTo(75);
    }
}
