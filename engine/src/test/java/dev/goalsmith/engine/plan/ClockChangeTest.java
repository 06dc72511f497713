package dev.goalsmith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockChangeTest {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2032-01-01T00:00:00Z");
    private static final Id TASK = new Id(new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Europe/London",
                "Europe/Dublin",
                "Europe/Lisbon",
                "Europe/Athens",
                "Atlantic/Azores",
                "Africa/Casablanca",
                "Africa/Cairo",
                "Asia/Jerusalem",
                "Asia/Beirut",
                "America/New_York",
                "America/Chicago",
                "America/Los_Angeles",
                "America/St_Johns",
                "America/Havana",
                "America/Santiago",
                "America/Nuuk",
                "Australia/Sydney",
                "Australia/Adelaide",
                "Australia/Lord_Howe",
                "Pacific/Auckland",
                "Pacific/Chatham"
            })
    void everySlotAroundAChangeOfTheClockBeginsByTheWallAndLastsItsMinutes(String name) {
        ZoneId zone = ZoneId.of(name);
        List<ZoneOffsetTransition> changes = changes(zone);
        assertThat(changes).isNotEmpty();
        for (ZoneOffsetTransition change : changes) {
            for (int offset = -150; offset <= 150; offset += 15) {
                check(change, change.getDateTimeBefore().plusMinutes(offset), zone);
            }
        }
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
        while (next != null && next.getInstant().isBefore(LAST)) {
            changes.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    private static void check(ZoneOffsetTransition change, LocalDateTime start, ZoneId zone) {
        var opening = new Opening(start, Duration.ofHours(2), zone);
        var task = CalendarTask.of(TASK, "Draft", 90, Rank.inSequence(0));
        Instant now = change.getInstant().minus(Duration.ofDays(1));
        CalendarSession session = new Agenda(now, zone, List.of(opening), List.of(), List.of(task), List.of())
                .plan()
                .sessions()
                .getFirst();
        Instant expected = firstShowing(start, change, zone);
        assertThat(session.start()).as("%s in %s", start, zone).isEqualTo(expected.atZone(zone));
        assertThat(session.endExclusive().toInstant()).isEqualTo(expected.plus(Duration.ofMinutes(90)));
    }

    /// Looks at the wall minute by minute: the first moment that shows `start`, or what it would be past the gap.
    private static Instant firstShowing(LocalDateTime start, ZoneOffsetTransition change, ZoneId zone) {
        Instant from = change.getInstant().minus(Duration.ofHours(6));
        for (int minute = 0; minute <= 12 * 60; minute++) {
            Instant moment = from.plus(Duration.ofMinutes(minute));
            if (LocalDateTime.ofInstant(moment, zone).equals(start)) {
                return moment;
            }
        }
        return firstShowing(start.plus(change.getDuration()), change, zone);
    }
}
