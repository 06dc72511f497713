package dev.goalsmith.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.forecast.Growth.Grown;
import dev.goalsmith.engine.schedule.DayPart;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.WeekPart;
import dev.goalsmith.engine.track.PastSession;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotSharesTest {

    private static final WeekPart MONDAY = new WeekPart(DayOfWeek.MONDAY, DayPart.EVENING);
    private static final WeekPart SATURDAY = new WeekPart(DayOfWeek.SATURDAY, DayPart.MORNING);
    private static final WeekPart SUNDAY = new WeekPart(DayOfWeek.SUNDAY, DayPart.AFTERNOON);

    /// Monday evenings are kept, of Saturday mornings every other one.
    private static SlotShares after(int weeks) {
        var sessions = new ArrayList<PastSession>();
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = LocalDate.of(2026, 1, 5).plusWeeks(week);
            sessions.add(session(monday, 19, 60));
            sessions.add(session(monday.plusDays(5), 9, week % 2 * 60));
        }
        return SlotShares.of(sessions, DayParts.DEFAULT);
    }

    private static PastSession session(LocalDate on, int hour, int worked) {
        return new PastSession(
                new Id(new UUID(0, 1)), on.atTime(hour, 0), Duration.ofHours(1), Duration.ofMinutes(worked));
    }

    @Test
    void withoutSessionsAllPartsAreAlike() {
        assertThat(after(0).besideAll(MONDAY)).isEqualTo(1);
        assertThat(after(0).of(SATURDAY)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void thePartsComeApartAsSessionsCome() {
        assertThat(after(2).besideAll(SATURDAY)).isBetween(0.8, 0.99);
        assertThat(after(40).of(SATURDAY)).isBetween(0.5, 0.62);
        assertThat(after(40).of(MONDAY)).isBetween(0.88, 1.0);
        assertThat(after(40).besideAll(MONDAY)).isGreaterThan(1);
        assertThat(after(40).besideAll(SUNDAY)).isCloseTo(1, within(1e-9));
    }

    @Test
    void plansGrowAsThisPersonsDidOnceThereAreSome() {
        assertThat(Growth.of(List.of())).isCloseTo(0.1, within(1e-9));
        assertThat(Growth.of(List.of(new Grown(1_000, 500)))).isBetween(0.45, 0.5);
        assertThat(Growth.of(List.of(new Grown(1_000, 0)))).isLessThan(0.01);
    }
}
