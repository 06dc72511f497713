package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommittedTimeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final CommittedTime TIME = CommittedTime.of(new Commitment(
                    MONDAY,
                    MONDAY.plusDays(13),
                    ZoneId.of("Europe/Berlin"),
                    List.of(
                            new Slot(DayOfWeek.THURSDAY, LocalTime.of(7, 0), Duration.ofHours(2)),
                            new Slot(DayOfWeek.MONDAY, LocalTime.of(19, 0), Duration.ofHours(2))),
                    List.of())
            .openings());

    @Test
    void theMinutesEndOnTheDayOfTheirSlot() {
        assertThat(TIME.dayOf(0)).isEqualTo(MONDAY);
        assertThat(TIME.dayOf(120)).isEqualTo(MONDAY);
        assertThat(TIME.dayOf(120.5)).isEqualTo(MONDAY.plusDays(3));
        assertThat(TIME.dayOf(480)).isEqualTo(MONDAY.plusDays(10));
        assertThat(TIME.dayOf(481)).isNull();
    }

    @Test
    void aDayCountsToItsEnd() {
        assertThat(TIME.until(MONDAY.minusDays(1))).isZero();
        assertThat(TIME.until(MONDAY)).isEqualTo(120);
        assertThat(TIME.until(MONDAY.plusDays(9))).isEqualTo(360);
        assertThat(TIME.until(MONDAY.plusYears(1))).isEqualTo(480);
    }
}
