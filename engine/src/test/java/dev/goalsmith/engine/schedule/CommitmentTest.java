package dev.goalsmith.engine.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY_5 = LocalDate.of(2026, 1, 5);
    private static final Slot MONDAY_EVENING = Slot.of(MONDAY, LocalTime.of(19, 0), 120);
    private static final Slot THURSDAY_MORNING = Slot.of(THURSDAY, LocalTime.of(7, 0), 120);

    @Test
    void aCommitmentOpensItsSlotsEveryWeekUntilItsLastDay() {
        var commitment = new Commitment(
                MONDAY_5, LocalDate.of(2026, 1, 19), BERLIN, List.of(THURSDAY_MORNING, MONDAY_EVENING), List.of());
        assertThat(commitment.openings())
                .extracting(Opening::start)
                .containsExactly(
                        LocalDateTime.of(2026, 1, 5, 19, 0),
                        LocalDateTime.of(2026, 1, 8, 7, 0),
                        LocalDateTime.of(2026, 1, 12, 19, 0),
                        LocalDateTime.of(2026, 1, 15, 7, 0),
                        LocalDateTime.of(2026, 1, 19, 19, 0));
        assertThat(commitment.perWeek()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void daysOffOpenNothingAndAskingBeyondThePeriodGivesNothingMore() {
        var off = new DaysOff(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 12), "Lisbon");
        var commitment = new Commitment(
                MONDAY_5, LocalDate.of(2026, 1, 15), BERLIN, List.of(MONDAY_EVENING, THURSDAY_MORNING), List.of(off));
        assertThat(commitment.openings(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1)))
                .extracting(Opening::start)
                .containsExactly(LocalDateTime.of(2026, 1, 5, 19, 0), LocalDateTime.of(2026, 1, 15, 7, 0));
    }

    @Test
    void aCommitmentLastsTwoMonthsUnlessSaidOtherwise() {
        assertThat(Commitment.usualEnd(MONDAY_5)).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T02:30, 60, 2026-03-29T01:30:00Z, 2026-03-29T02:30:00Z", // gap: 03:30 summer time
        "Europe/Berlin, 2026-10-25T02:30, 60, 2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z", // overlap: the first 02:30
        "Europe/Berlin, 2026-03-29T01:00, 120, 2026-03-29T00:00:00Z, 2026-03-29T02:00:00Z", // ends at 04:00 on the wall
        "America/New_York, 2026-03-08T02:30, 60, 2026-03-08T07:30:00Z, 2026-03-08T08:30:00Z",
        "America/New_York, 2026-11-01T01:30, 60, 2026-11-01T05:30:00Z, 2026-11-01T06:30:00Z",
        "Australia/Lord_Howe, 2026-10-04T02:15, 60, 2026-10-03T15:45:00Z, 2026-10-03T16:45:00Z", // half an hour
        "Australia/Lord_Howe, 2026-04-05T01:45, 60, 2026-04-04T14:45:00Z, 2026-04-04T15:45:00Z",
        "Asia/Kathmandu, 2026-03-29T02:30, 60, 2026-03-28T20:45:00Z, 2026-03-28T21:45:00Z"
    })
    void aSlotInTheNightOfAClockChangeHasADefinedPlaceInTime(
            String zone, LocalDateTime start, int minutes, String startInstant, String endInstant) {
        var opening = new Opening(start, Duration.ofMinutes(minutes), ZoneId.of(zone));
        assertThat(opening.startInstant()).hasToString(startInstant);
        assertThat(opening.endInstantExclusive()).hasToString(endInstant);
    }

    @Test
    void slotsOverlapOnTheCircleOfTheWeekAndTouchingIsNoOverlap() {
        Slot sundayNight = Slot.of(SUNDAY, LocalTime.of(23, 0), 120);
        assertThat(sundayNight.overlaps(Slot.of(MONDAY, LocalTime.of(0, 30), 60)))
                .isTrue();
        assertThat(Slot.of(MONDAY, LocalTime.of(0, 30), 60).overlaps(sundayNight))
                .isTrue();
        assertThat(sundayNight.overlaps(Slot.of(MONDAY, LocalTime.of(1, 0), 60)))
                .isFalse();
        assertThat(sundayNight.overlaps(sundayNight)).isTrue();
    }

    @Test
    void whatCannotBeIsRefusedWithItsValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.of(MONDAY, LocalTime.NOON, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.of(MONDAY, LocalTime.NOON, 1441));
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.of(MONDAY, LocalTime.of(12, 0, 1), 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new DaysOff(MONDAY_5, MONDAY_5.minusDays(1), ""));
        List<Slot> twice = List.of(MONDAY_EVENING, MONDAY_EVENING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment(MONDAY_5, MONDAY_5, BERLIN, twice, List.of()))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment(MONDAY_5, MONDAY_5.plusYears(10), BERLIN, List.of(), List.of()))
                .withMessageContaining("10 years");
    }
}
