package dev.goalsmith.engine.track;

import static dev.goalsmith.engine.track.Tasks.GOAL;
import static dev.goalsmith.engine.track.Tasks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetCountTest {

    private static Target target(int times, Period per) {
        return new Target(id(1), GOAL, "Comments", times, per, 1);
    }

    private static Tally tally(String day, int times) {
        return new Tally(id(2), id(1), LocalDate.parse(day), times);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-11-23, 2026-11-23",
        "WEEK, 2026-11-23, 2026-11-29",
        "MONTH, 2026-11-01, 2026-11-30",
        "QUARTER, 2026-10-01, 2026-12-31",
        "YEAR, 2026-01-01, 2026-12-31"
    })
    void aPeriodHasAFirstAndALastDay(Period per, LocalDate from, LocalDate to) {
        var count = TargetCount.in(target(10, per), LocalDate.of(2026, 11, 23), List.of());
        assertThat(count).isEqualTo(new TargetCount(target(10, per), from, to, 0));
    }

    @Test
    void aWeekBeginsAtNothingOnMonday() {
        var tallies = List.of(tally("2026-11-22", 9), tally("2026-11-23", 2), tally("2026-11-29", 1));
        assertThat(TargetCount.in(target(3, Period.WEEK), LocalDate.of(2026, 11, 25), tallies)
                        .counted())
                .isEqualTo(3);
    }

    @Test
    void nothingIsLeftOnceTheTargetIsReached() {
        var more = TargetCount.in(target(3, Period.WEEK), LocalDate.of(2026, 11, 25), List.of(tally("2026-11-25", 5)));
        assertThat(more.isReached()).isTrue();
        assertThat(more.left()).isZero();
    }
}
