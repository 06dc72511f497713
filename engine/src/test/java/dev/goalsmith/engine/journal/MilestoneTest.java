package dev.goalsmith.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final Id ID = new Id(new UUID(0x7000, 1));
    private static final Milestone HALF =
            new Milestone(ID, ID, "Half way", new Milestone.Mark(50, null), "Cake", null, 1);

    @Test
    void aMilestoneIsReachedWhenItsShareOfTheWorkIsDone() {
        assertThat(HALF.isToCelebrate(49)).isFalse();
        assertThat(HALF.isToCelebrate(50)).isTrue();
    }

    @Test
    void aMilestoneIsCelebratedOnce() {
        var celebrated = new Milestone(ID, ID, "Half way", HALF.mark(), "Cake", LocalDate.of(2026, 11, 23), 2);
        assertThat(celebrated.isReached(80)).isTrue();
        assertThat(celebrated.isToCelebrate(80)).isFalse();
    }

    @Test
    void aGreaterShareIsNotDueBeforeASmallerOne() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        var half = new Milestone.Mark(50, monday);
        assertThat(half.isOutOfOrder(new Milestone.Mark(60, monday.minusDays(1))))
                .isTrue();
        assertThat(half.isOutOfOrder(new Milestone.Mark(40, monday.plusYears(1))))
                .isTrue();
        assertThat(half.isOutOfOrder(new Milestone.Mark(60, monday))).isFalse();
        assertThat(half.isOutOfOrder(new Milestone.Mark(60, monday.plusDays(1))))
                .isFalse();
        assertThat(half.isOutOfOrder(new Milestone.Mark(60, null))).isFalse();
    }
}
