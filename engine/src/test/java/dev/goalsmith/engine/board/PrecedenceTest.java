package dev.goalsmith.engine.board;

import static dev.goalsmith.engine.board.RandomBoards.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrecedenceTest {

    private static final Task TALK = task(1, null, 0, null);
    private static final Task SLIDES = task(2, TALK.id(), 0, null);
    private static final Task STORY = task(3, TALK.id(), 1, null);
    private static final Task PRACTICE = task(4, null, 1, null);
    private static final Task FEEDBACK = task(5, null, 2, null);
    private static final List<Task> ALL = List.of(TALK, SLIDES, STORY, PRACTICE, FEEDBACK);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static Precedence where(Map<Id, Set<Id>> predecessors) {
        return new Precedence(new Board(ALL, predecessors));
    }

    @Test
    void aNoteWaitsForEveryPartOfItsPredecessor() {
        var precedence = where(Map.of(PRACTICE.id(), Set.of(TALK.id())));
        assertThat(precedence.ofLeaves()).isEqualTo(Map.of(PRACTICE.id(), Set.of(SLIDES.id(), STORY.id())));
    }

    @Test
    void partsThatWaitForTheSameShareOneSet() {
        var before = where(Map.of(TALK.id(), Set.of(PRACTICE.id()))).ofLeaves();
        assertThat(before).isEqualTo(Map.of(SLIDES.id(), Set.of(PRACTICE.id()), STORY.id(), Set.of(PRACTICE.id())));
        assertThat(before.get(SLIDES.id())).isSameAs(before.get(STORY.id()));
    }

    @Test
    void aPartWaitsForWhatItsNoteWaitsForAndForItsOwn() {
        var before = where(Map.of(TALK.id(), Set.of(PRACTICE.id()), SLIDES.id(), Set.of(FEEDBACK.id())))
                .ofLeaves();
        assertThat(before)
                .isEqualTo(
                        Map.of(SLIDES.id(), Set.of(PRACTICE.id(), FEEDBACK.id()), STORY.id(), Set.of(PRACTICE.id())));
    }

    @Test
    void aCircleIsToldFromTheNoteThatWouldWaitToTheOneThatItWouldWaitFor() {
        var precedence = where(Map.of(PRACTICE.id(), Set.of(TALK.id()), FEEDBACK.id(), Set.of(PRACTICE.id())));
        assertThat(precedence.cycleIf(TALK, FEEDBACK)).containsExactly(TALK, PRACTICE, FEEDBACK);
        assertThat(precedence.cycleIf(FEEDBACK, TALK)).isNull();
    }

    @Test
    void aCircleThroughAPartNamesThePart() {
        var precedence = where(Map.of(PRACTICE.id(), Set.of(SLIDES.id())));
        assertThat(precedence.cycleIf(TALK, PRACTICE)).containsExactly(TALK, SLIDES, PRACTICE);
    }

    @Test
    void noNoteWaitsForItselfNorForANoteAboveOrUnderIt() {
        var precedence = where(Map.of());
        assertThat(precedence.cycleIf(TALK, TALK)).containsExactly(TALK);
        assertThat(precedence.cycleIf(SLIDES, TALK)).containsExactly(SLIDES, TALK);
        assertThat(precedence.cycleIf(TALK, SLIDES)).containsExactly(TALK, SLIDES);
    }

    @Test
    void twoPartsOfOneNoteMayWaitForEachOther() {
        assertThat(where(Map.of()).cycleIf(SLIDES, STORY)).isNull();
    }

    @Test
    void aPartThatWaitsForANoteWhichWaitsForItsParentIsOnACircle() {
        var precedence = where(Map.of(SLIDES.id(), Set.of(PRACTICE.id()), PRACTICE.id(), Set.of(TALK.id())));
        assertThat(precedence.cycleThrough(SLIDES)).containsExactly(SLIDES, TALK, PRACTICE);
        assertThat(precedence.cycleThrough(FEEDBACK)).isNull();
    }

    /// The oracle knows leaves and pairs alone: every pair is carried down, the closure is Warshall's.
    @ParameterizedTest
    @MethodSource("seeds")
    void aCircleIsFoundJustWhenALeafWouldWaitForItself(long seed) {
        var boards = new RandomBoards(seed);
        List<Task> tasks = boards.tasks(14);
        Map<Id, Set<Id>> before = boards.predecessors(tasks, 6);
        var precedence = new Precedence(new Board(tasks, before));
        boolean circle = waitsForItself(tasks, before);
        assertThat(tasks.stream().anyMatch(task -> precedence.cycleThrough(task) != null))
                .isEqualTo(circle);
        if (!circle && !tasks.isEmpty()) {
            Task task = boards.any(tasks);
            Task predecessor = boards.any(tasks);
            assertThat(precedence.cycleIf(task, predecessor) != null)
                    .isEqualTo(waitsForItself(tasks, with(before, task, predecessor)));
        }
    }

    private static Map<Id, Set<Id>> with(Map<Id, Set<Id>> before, Task task, Task predecessor) {
        var all = new HashMap<Id, Set<Id>>();
        before.forEach((id, names) -> all.put(id, new HashSet<>(names)));
        all.computeIfAbsent(task.id(), _ -> new HashSet<>()).add(predecessor.id());
        return all;
    }

    private static boolean waitsForItself(List<Task> tasks, Map<Id, Set<Id>> before) {
        boolean[][] waits = new boolean[tasks.size()][tasks.size()];
        before.forEach((after, names) -> names.forEach(name -> {
            for (int late : leaves(tasks, after)) {
                for (int early : leaves(tasks, name)) {
                    waits[late][early] = true;
                }
            }
        }));
        for (int middle = 0; middle < waits.length; middle++) {
            for (boolean[] row : waits) {
                for (int to = 0; row[middle] && to < waits.length; to++) {
                    row[to] |= waits[middle][to];
                }
            }
        }
        return java.util.stream.IntStream.range(0, waits.length).anyMatch(at -> waits[at][at]);
    }

    private static Set<Integer> leaves(List<Task> tasks, Id top) {
        var found = new HashSet<Integer>();
        boolean leaf = true;
        for (Task task : tasks) {
            if (top.equals(task.place().parentId())) {
                leaf = false;
                found.addAll(leaves(tasks, task.id()));
            }
        }
        if (leaf) {
            found.add(tasks.stream().map(Task::id).toList().indexOf(top));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStepOfAToldCircleIsANamedOneOrBetweenANoteAndItsPart(long seed) {
        var boards = new RandomBoards(seed);
        List<Task> tasks = boards.tasks(14);
        Map<Id, Set<Id>> before = boards.predecessors(tasks, 6);
        for (Task task : tasks) {
            List<Task> circle = new Precedence(new Board(tasks, before)).cycleThrough(task);
            for (int at = 0; circle != null && at < circle.size(); at++) {
                Task now = circle.get(at);
                Task next = circle.get((at + 1) % circle.size());
                assertThat(before.getOrDefault(next.id(), Set.of()).contains(now.id())
                                || next.id().equals(now.place().parentId())
                                || now.id().equals(next.place().parentId()))
                        .isTrue();
            }
        }
    }
}
