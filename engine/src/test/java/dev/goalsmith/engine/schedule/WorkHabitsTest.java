package dev.goalsmith.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkHabitsTest {

    private static WorkHabits shortest(@Nullable Duration shortest) {
        WorkHabits none = WorkHabits.NONE;
        return new WorkHabits(none.most(), new WorkHabits.Lengths(shortest, null, null), none.missed(), 1);
    }

    private static List<Slot> slots(String text) {
        return ((SlotText.Parsed) SlotText.parse(text, DayParts.DEFAULT)).slots();
    }

    @Test
    void aSlotThatIsShorterThanTheShortestSessionIsTooShort() {
        WorkHabits habits = shortest(Duration.ofHours(1));

        assertThat(habits.tooShort(slots("Mon 19:00 30min, Thu 07:00 1h, Sat 09:00 45min")))
                .isEqualTo(slots("Mon 19:00 30min, Sat 09:00 45min"));
        assertThat(habits.holdsNoneOf(slots("Mon 19:00 30min, Sat 09:00 45min")))
                .isTrue();
        assertThat(habits.holdsNoneOf(List.of())).isFalse();
    }

    @Test
    void slotsThatTouchHoldASessionTogether() {
        var halves = List.of(
                slots("Mon 19:00 30min").getFirst(), slots("Mon 19:30 30min").getFirst());

        assertThat(shortest(Duration.ofHours(1)).tooShort(halves)).isEmpty();
        assertThat(shortest(Duration.ofMinutes(61)).tooShort(halves)).isEqualTo(halves);
    }

    @Test
    void withoutAShortestSessionNoSlotIsTooShort() {
        assertThat(shortest(null).tooShort(slots("Mon 19:00 15min"))).isEmpty();
    }
}
