package dev.goalsmith.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static BusyTime busy(String from, String to) {
        return new BusyTime("", LocalDateTime.parse(from), LocalDateTime.parse(to), BERLIN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T19:00, 2026-11-24T21:00, PT2H",
        "2026-03-28T20:00, 2026-03-29T20:00, PT23H",
        "2026-10-25T01:00, 2026-10-25T02:30, PT2H30M",
        "2026-03-29T02:00, 2026-03-29T02:30, PT30M",
        "2026-03-29T02:45, 2026-03-29T03:10, PT25M"
    })
    void itLastsAsLongAsTheClockGoesOn(String from, String to, Duration length) {
        BusyTime busy = busy(from, to);
        assertThat(Duration.between(busy.startInstant(), busy.endInstantExclusive()))
                .isEqualTo(length);
    }

    @Test
    void itLastsAMinuteToTwoWeeks() {
        assertThat(busy("2026-11-01T00:00", "2026-11-15T00:00").what()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> busy("2026-11-01T00:00", "2026-11-15T00:01"));
        assertThatIllegalArgumentException().isThrownBy(() -> busy("2026-11-01T00:00:05", "2026-11-01T00:00:50"));
    }

    @Test
    void whatTouchesDoesNotOverlap() {
        BusyTime busy = busy("2026-11-24T19:00", "2026-11-24T21:00");
        BusyTime after = busy("2026-11-24T21:00", "2026-11-24T22:00");
        assertThat(busy.overlaps(after.startInstant(), after.endInstantExclusive()))
                .isFalse();
        assertThat(busy.overlaps(busy.endInstantExclusive().minusSeconds(1), after.endInstantExclusive()))
                .isTrue();
    }
}
