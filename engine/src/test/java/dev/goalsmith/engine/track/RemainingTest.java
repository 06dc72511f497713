package dev.goalsmith.engine.track;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemainingTest {

    private static final Id ANY = new Id(new UUID(1, 1));

    @Test
    void withoutProgressTheEstimateLessWhatWasWorkedRemains() {
        assertEquals(Duration.ofHours(3), remaining(Duration.ofHours(5), Progress.NONE, Duration.ofHours(2)));
    }

    @Test
    void aProgressCountsMoreThanTheClock() {
        Progress half = new Progress(50, null);
        assertEquals(Duration.ofMinutes(150), remaining(Duration.ofHours(5), half, Duration.ofHours(4)));
    }

    @Test
    void whatTookLongerThanThoughtStillHasToBeEnded() {
        assertEquals(Duration.ofMinutes(15), remaining(Duration.ofHours(1), Progress.NONE, Duration.ofHours(9)));
        assertEquals(Duration.ofMinutes(5), remaining(Duration.ofMinutes(5), Progress.NONE, Duration.ofHours(9)));
    }

    @Test
    void ofWhatIsCompleteOrUnknownNothingRemains() {
        Progress complete = new Progress(100, LocalDate.of(2026, 11, 23));
        assertEquals(Duration.ZERO, remaining(Duration.ofHours(1), complete, Duration.ZERO));
        assertEquals(Duration.ZERO, remaining(null, Progress.NONE, Duration.ZERO));
    }

    private static Duration remaining(@Nullable Duration estimate, Progress progress, Duration worked) {
        var task = new Task(
                ANY,
                new Place(ANY, null, 0),
                new Note("Call Maria", null, false),
                Effort.UNKNOWN.withEstimate(estimate),
                progress,
                1);
        return Remaining.of(task, worked);
    }
}
