package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.engine.schedule.SlotText.Parsed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongerSlotsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /// What is proposed when the slots of one week are `missing` minutes short.
    private static List<Slot> proposed(String slots, int missing) {
        Commitment commitment = commitment(slots);
        int minutes = (int) commitment.perWeek().toMinutes() + missing;
        var task = CalendarTask.of(new Id(new UUID(0, 1)), "Draft", minutes, Rank.inSequence(0))
                .dueBefore(MONDAY.plusDays(7).atStartOfDay());
        var now = MONDAY.atStartOfDay(BERLIN).toInstant();
        var agenda = new Agenda(now, BERLIN, commitment.openings(), List.of(), List.of(task), List.of());
        return agenda.plan().repairs(commitment).stream()
                .filter(repair -> repair instanceof CalendarRepair.MoreHours)
                .map(repair -> ((CalendarRepair.MoreHours) repair).slots())
                .findFirst()
                .orElseThrow();
    }

    private static Commitment commitment(String slots) {
        var parsed = (Parsed) SlotText.parse(slots, DayParts.DEFAULT);
        return new Commitment(MONDAY, Commitment.usualEnd(MONDAY), BERLIN, parsed.slots(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Up to 22:00, and no minute more.
                "Mon 19:00 2h | 60 | Mon 19:00 3h",
                "Mon 19:00 2h, Sat 09:00 4h | 75 | Sat 09:00 5h 15min",
                // Each as far as it may: Monday's until 22:00.
                "Mon 21:00 30min, Sat 17:00 1h | 270 | Mon 21:00 1h, Sat 17:00 5h",
                // At night already: it stays, and a free day has room at its hour, as long as it is at most.
                "Mon 22:00 2h | 120 | Tue 22:00 2h",
                "Mon 23:30 2h | 45 | Tue 23:30 45min",
                "Mon 03:00 2h | 30 | Tue 03:00 30min",
                "Mon 03:00 4h, Wed 20:00 2h | 60 | Mon 03:00 5h",
                // Of the hours of the others only one by day holds so much.
                "Mon 23:00 1h, Wed 18:00 4h | 90 | Tue 18:00 1h 30min",
                // A slot grows no further than to the next one.
                "Mon 18:00 1h, Mon 19:30 2h 30min | 30 | Mon 18:00 1h 30min",
            })
    void moreTimeIsFoundByDay(String slots, int missing, String wanted) {
        assertThat(SlotText.write(proposed(slots, missing))).isEqualTo(wanted);
    }

    @Test
    void aPromiseOfAsManySlotsAsThereMayBeGetsNoMore() {
        String slots = IntStream.range(0, Commitment.MOST_SLOTS / 4)
                .mapToObj(at -> "Mon %1$s 5min, Tue %1$s 5min, Wed %1$s 5min, Thu %1$s 5min"
                        .formatted(LocalTime.of(7, 0).plusMinutes(10L * at)))
                .collect(Collectors.joining(", "));
        assertThat(proposed(slots, 1_100)).isEmpty();
    }

    @Test
    void whereTimeIsLeftAtNightOnlyNoneIsProposed() {
        assertThat(proposed("Mon 22:00 2h", 121)).isEmpty();
        assertThat(proposed(
                        "Mon 22:00 2h, Tue 22:00 2h, Wed 22:00 2h, Thu 22:00 2h, Fri 22:00 2h, Sat 22:00 2h,"
                                + " Sun 21:00 1h",
                        15))
                .isEmpty();
    }
}
