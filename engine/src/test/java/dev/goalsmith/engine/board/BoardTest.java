package dev.goalsmith.engine.board;

import static dev.goalsmith.engine.board.RandomBoards.id;
import static dev.goalsmith.engine.board.RandomBoards.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoardTest {

    private static final Duration HOUR = Duration.ofHours(1);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void notesAreReadEachBeforeItsPartsInThePersonsOrder() {
        Task talk = task(1, null, 1, null);
        Task slides = task(2, talk.id(), 1, HOUR);
        Task story = task(3, talk.id(), 0, HOUR);
        Task call = task(4, null, 0, HOUR);
        var board = new Board(List.of(slides, talk, story, call), Map.of());
        assertThat(board.inOrder()).containsExactly(call, talk, story, slides);
        assertThat(board.leaves()).containsExactly(call, story, slides);
        assertThat(board.siblingsOf(story)).containsExactly(story, slides);
        assertThat(board.parentOf(slides)).isEqualTo(talk);
        assertThat(board.depthOf(slides)).isEqualTo(1);
        assertThat(board.heightOf(talk)).isEqualTo(1);
    }

    @Test
    void aNoteWithPartsTakesAsLongAsTheyDoWhateverStandsOnIt() {
        Task talk = task(1, null, 0, Duration.ofHours(100));
        var board = new Board(List.of(talk, task(2, talk.id(), 0, HOUR), task(3, talk.id(), 1, HOUR)), Map.of());
        assertThat(board.estimateOf(talk)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aNoteWhosePartsHaveNoEstimateHasNone() {
        Task talk = task(1, null, 0, HOUR);
        var board = new Board(List.of(talk, task(2, talk.id(), 0, null)), Map.of());
        assertThat(board.estimateOf(talk)).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTaskIsReadOnceAndAfterTheNoteAboveIt(long seed) {
        List<Task> tasks = new RandomBoards(seed).tasks(60);
        var board = new Board(tasks, Map.of());
        List<Task> inOrder = board.inOrder();
        assertThat(inOrder).containsExactlyInAnyOrderElementsOf(tasks);
        for (Task task : tasks) {
            Task parent = board.parentOf(task);
            assertThat(parent == null || inOrder.indexOf(parent) < inOrder.indexOf(task))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEstimatesOfTheRootsAddUpToThoseOfTheLeaves(long seed) {
        var board = new Board(new RandomBoards(seed).tasks(60), Map.of());
        assertThat(minutes(board, board.roots())).isEqualTo(minutes(board, board.leaves()));
    }

    private static long minutes(Board board, List<Task> tasks) {
        return tasks.stream()
                .map(board::estimateOf)
                .mapToLong(estimate -> estimate == null ? 0 : estimate.toMinutes())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theHeightIsThatOfTheHighestPartAndOne(long seed) {
        List<Task> tasks = new RandomBoards(seed).tasks(40);
        var board = new Board(tasks, Map.of());
        for (Task task : tasks) {
            int ofParts = board.partsOf(task.id()).stream()
                    .mapToInt(board::heightOf)
                    .max()
                    .orElse(-1);
            assertThat(board.heightOf(task)).isEqualTo(ofParts + 1);
        }
    }

    @Test
    void aChainOfThousandsOfNotesOverflowsNothing() {
        var tasks = new ArrayList<Task>();
        Map<Id, java.util.Set<Id>> before = new HashMap<>();
        for (int number = 0; number < 5_000; number++) {
            tasks.add(task(number, number == 0 ? null : id(number - 1), 0, HOUR));
        }
        var board = new Board(tasks, before);
        assertThat(board.inOrder()).hasSize(5_000);
        assertThat(board.estimateOf(tasks.getFirst())).isEqualTo(HOUR);
        assertThat(board.depthOf(tasks.getLast())).isEqualTo(4_999);
        assertThat(new Precedence(board).cycleIf(tasks.getFirst(), tasks.getLast()))
                .hasSize(5_000);
    }
}
