package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Timer;
import dev.goalsmith.store.track.Timers;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TrashTest extends StoreCase {

    static final List<String> TEXTS = Samples.TEXTS.subList(Samples.TEXTS.size() - 6, Samples.TEXTS.size());

    private static List<Id> tasks(World world) {
        return Stream.of(
                        world.work().part(), world.work().before(), world.work().whole())
                .map(dev.goalsmith.engine.board.Task::id)
                .toList();
    }

    private static Doomed wholeGoal(World world) {
        return Doomed.goal(world.goals().goal().id(), tasks(world));
    }

    private Map<String, List<String>> rows() {
        return read(Rows::all);
    }

    private Map<String, List<String>> rows(Id owner) {
        return read(tx -> Rows.of(tx, owner));
    }

    private List<Id> shown(Id owner) {
        return write(tx -> new Trash(tx, owner).since(Instant.EPOCH)).stream()
                .map(Trash.Kept::id)
                .toList();
    }

    private @Nullable String restored(Id owner, Id kept) {
        Trash.Restored back = backOf(owner, kept);
        return back == null ? null : back.label();
    }

    private Trash.@Nullable Restored backOf(Id owner, Id kept) {
        return write(tx -> new Trash(tx, owner).restore(kept));
    }

    @Test
    void notesThatComeBackAreToldWithTheirTies() {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        Id part = world.work().part().id();
        Id kept = delete(world, Doomed.tasks(List.of(part)));

        assertThat(backOf(ada, kept))
                .isEqualTo(new Trash.Restored(
                        "It",
                        List.of(part),
                        List.of(new Trash.Tie(part, world.work().before().id())),
                        false));
    }

    @Test
    void aTimerThatRunsStaysWhereANoteComesBackWithAnother() {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        Id timed = world.days().timer().taskId();
        Id kept = delete(world, Doomed.tasks(List.of(timed)));
        var running = new Timer(world.work().whole().id(), Samples.INSTANT);
        keep(tx -> new Timers(tx, ada).start(running));

        Trash.Restored back = backOf(ada, kept);

        assertThat(back).isNotNull().extracting(Trash.Restored::withoutTimer).isEqualTo(true);
        assertRead(tx -> Objects.requireNonNull(new Timers(tx, ada).find())).isEqualTo(running);
    }

    private Id delete(World world, Doomed doomed) {
        Id kept = Samples.id();
        boolean taken = write(tx -> new Trash(tx, world.owner()).take(kept, "It", doomed, Samples.INSTANT));
        assertThat(taken).isTrue();
        return kept;
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void aGoalThatIsTakenBackIsWhatItWasToTheLastByte(String text) {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, text));
        Map<String, List<String>> before = rows();
        Id kept = delete(world, wholeGoal(world));
        assertThat(rows()).isNotEqualTo(before);
        assertThat(restored(ada, kept)).isEqualTo("It");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothingOfADeletedGoalIsLeft() {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        delete(world, wholeGoal(world));
        Map<String, List<String>> left = rows(ada);
        left.values().removeIf(List::isEmpty);
        assertThat(left.remove("reservation")).as("that of a track stays").hasSize(1);
        assertThat(left.keySet())
                .containsExactlyInAnyOrder(
                        "goal",
                        "lookback",
                        "task_type",
                        "commitment",
                        "slot",
                        "day_off",
                        "busy_time",
                        "work_habit",
                        "planning",
                        "trash",
                        "vision");
        assertThat(left.get("goal")).as("the bigger goal stays").hasSize(1);
    }

    @Test
    void onlyItsOwnerTakesAGoalBackAndOnlyOnce() {
        Id ada = person();
        Id grace = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        Map<String, List<String>> before = rows();
        Id kept = delete(world, wholeGoal(world));
        Map<String, List<String>> without = rows();
        assertThat(restored(grace, kept)).isNull();
        assertThat(rows()).isEqualTo(without);
        assertThat(shown(ada)).contains(kept);
        assertThat(shown(grace)).isEmpty();
        assertThat(restored(ada, kept)).isEqualTo("It");
        assertThat(shown(ada)).doesNotContain(kept);
        assertThat(restored(ada, kept)).isNull();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everyThingThatCanBeDeletedComesBack() {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        Map<String, List<String>> before = rows();
        for (Walk.Call<Doomed> doomed : Walk.doomed(world)) {
            Id kept = delete(world, doomed.result());
            assertThat(rows()).as(doomed.name()).isNotEqualTo(before);
            assertThat(restored(ada, kept)).as(doomed.name()).isEqualTo("It");
            assertThat(rows()).as(doomed.name()).isEqualTo(before);
        }
    }

    @Test
    void aPartWaitsInTheTrashUntilItsWholeIsBack() {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        Map<String, List<String>> before = rows();
        Id hurdle = delete(world, Doomed.hurdle(world.goals().hurdle().id()));
        Id goal = delete(world, wholeGoal(world));
        assertThat(restored(ada, hurdle)).isNull();
        assertThat(restored(ada, goal)).isEqualTo("It");
        assertThat(restored(ada, hurdle)).isEqualTo("It");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theTrashIsEmptiedOfOnesOwnOldThingsOnly() {
        Id ada = person();
        Id grace = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        keep(tx -> World.keep(tx, grace, "Anything"));
        Map<String, List<String>> others = rows(grace);
        keep(tx -> new Trash(tx, ada).forgetBefore(Samples.INSTANT));
        assertThat(rows(ada).get("trash")).hasSize(1);
        keep(tx -> new Trash(tx, ada).forgetBefore(Samples.INSTANT.plusSeconds(1)));
        assertThat(rows(ada).get("trash")).isEmpty();
        assertThat(restored(ada, world.trash())).isNull();
        assertThat(rows(grace)).isEqualTo(others);
    }
}
