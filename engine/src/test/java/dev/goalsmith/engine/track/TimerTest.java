package dev.goalsmith.engine.track;

import static dev.goalsmith.engine.track.Tasks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final Timer TIMER = new Timer(id(1), START);

    @Test
    void onlyWholeMinutesCount() {
        assertThat(TIMER.worked(START.plusSeconds(5))).isEqualTo(Duration.ZERO);
        assertThat(TIMER.worked(START.plusSeconds(179))).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aClockThatWasForgottenCountsADay() {
        Instant later = START.plus(Duration.ofDays(3));
        assertThat(TIMER.worked(later)).isEqualTo(Duration.ofDays(1));
        assertThat(TIMER.isForgotten(later)).isTrue();
        assertThat(TIMER.isForgotten(START.plus(Duration.ofDays(1)))).isFalse();
    }
}
