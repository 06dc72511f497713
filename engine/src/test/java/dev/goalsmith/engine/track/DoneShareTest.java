package dev.goalsmith.engine.track;

import static dev.goalsmith.engine.track.Tasks.GOAL;
import static dev.goalsmith.engine.track.Tasks.complete;
import static dev.goalsmith.engine.track.Tasks.id;
import static dev.goalsmith.engine.track.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoneShareTest {

    private static int of(Task... tasks) {
        return DoneShare.of(new Board(List.of(tasks), Map.of()));
    }

    @Test
    void aTaskOfThreeHoursCountsThreeTimesAsMuchAsOneOfAnHour() {
        assertThat(of(task(1, null, 180, complete()), task(2, null, 60, Progress.NONE)))
                .isEqualTo(75);
    }

    @Test
    void aTaskHalfDoneCountsHalf() {
        assertThat(of(task(1, null, 60, new Progress(50, null)))).isEqualTo(50);
    }

    @Test
    void aTaskWithoutAnEstimateCountsAsAnAverageOne() {
        assertThat(of(
                        task(1, null, 60, complete()),
                        task(2, null, 120, Progress.NONE),
                        task(3, null, null, Progress.NONE)))
                .isEqualTo(22);
    }

    @Test
    void withoutAnyEstimateTheTasksAreCounted() {
        assertThat(of(task(1, null, null, complete()), task(2, null, null, Progress.NONE)))
                .isEqualTo(50);
    }

    @Test
    void theFirstOpenTasksBringTheWorkToAShareOfIt() {
        Task done = task(1, null, 60, complete());
        Task half = task(2, null, 60, new Progress(50, null));
        Task unknown = task(3, null, null, Progress.NONE);
        Task last = task(4, null, 60, Progress.NONE);
        List<Task> all = List.of(done, half, unknown, last);
        assertThat(DoneShare.upTo(37, all)).isEmpty();
        assertThat(DoneShare.upTo(50, all)).containsExactly(half);
        assertThat(DoneShare.upTo(51, all)).containsExactly(half, unknown);
        assertThat(DoneShare.upTo(99, all)).containsExactly(half, unknown, last);
        assertThat(DoneShare.upTo(50, List.of())).isEmpty();
    }

    @Test
    void nothingIsDoneOnAnEmptyBoard() {
        assertThat(of()).isZero();
    }

    @Test
    void theEstimateOfANoteWithPartsIsThatOfItsParts() {
        var part = new Task(
                id(2),
                new Place(GOAL, id(1), 0),
                new Note("Part", null, false),
                Effort.UNKNOWN.withEstimate(Duration.ofHours(1)),
                complete(),
                1);
        assertThat(of(task(1, null, 6000, Progress.NONE), part)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void completingATaskNeverLowersTheShareAndCompletingAllMakesItWhole(long seed) {
        var random = new SplittableRandom(seed);
        List<Task> tasks = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            Integer minutes = random.nextInt(5) == 0 ? null : random.nextInt(1, 3000);
            tasks.add(task(number, null, minutes, new Progress(random.nextInt(100), null)));
        }
        int before = of(tasks.toArray(Task[]::new));
        for (int number = 0; number < tasks.size(); number++) {
            Task open = tasks.get(number);
            tasks.set(number, new Task(open.id(), open.place(), open.note(), open.effort(), complete(), 1));
            int after = of(tasks.toArray(Task[]::new));
            assertThat(after).isBetween(before, 100);
            before = after;
        }
        assertThat(before).isEqualTo(100);
    }
}
