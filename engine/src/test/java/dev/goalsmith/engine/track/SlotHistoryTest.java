package dev.goalsmith.engine.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.DayPart;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.WeekPart;
import dev.goalsmith.engine.track.SlotHistory.Count;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotHistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Id OUTLINE = new Id(new UUID(0x019A_0000_0000_7000L, 1));

    private static PastSession session(int day, int hour, int planned, int worked) {
        return new PastSession(
                OUTLINE, MONDAY.plusDays(day).atTime(hour, 0), Duration.ofMinutes(planned), Duration.ofMinutes(worked));
    }

    @Test
    void sessionsOfOnePartOfTheWeekAreKeptShortenedOrMissed() {
        List<SlotHistory> found = SlotHistory.of(
                List.of(
                        session(12, 9, 240, 0),
                        session(0, 19, 120, 120),
                        session(5, 8, 240, 230),
                        session(19, 9, 240, 60)),
                DayParts.DEFAULT);

        assertThat(found)
                .containsExactly(
                        new SlotHistory(
                                new WeekPart(DayOfWeek.MONDAY, DayPart.EVENING),
                                new Count(1, 0, 0),
                                Duration.ofHours(2),
                                Duration.ofHours(2)),
                        new SlotHistory(
                                new WeekPart(DayOfWeek.SATURDAY, DayPart.MORNING),
                                new Count(1, 1, 1),
                                Duration.ofHours(12),
                                Duration.ofMinutes(290)));
        assertThat(found.getLast().percent()).isEqualTo(40);
        assertThat(found.getLast().sessions()).isEqualTo(3);
    }

    @Test
    void withoutSessionsNothingIsSaid() {
        assertThat(SlotHistory.of(List.of(), DayParts.DEFAULT)).isEmpty();
    }
}
