package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Answered;
import dev.goalsmith.store.table.DefaultSchema;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.Named;
import org.junit.jupiter.api.Test;

/// Of two who change the same thing the second is told, and what the first saved is kept.
class LockTest extends StoreCase {

    @Test
    void theSecondSaveOfTheSameVersionIsRefusedAndTheFirstIsKept() {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        var saved = new ArrayList<String>();
        for (Class<?> store : Walk.storesOf(Tx.class, Id.class)) {
            for (Method save : saves(store)) {
                List<Object> thing = Walk.arguments(save, world, List.of()).getFirst();
                assertThat(save(store, save, ada, thing)).as("first %s", save).isTrue();
                Map<String, List<String>> first = read(tx -> Rows.of(tx, ada));
                assertThat(save(store, save, ada, thing)).as("second %s", save).isFalse();
                assertRead(tx -> Rows.of(tx, ada)).as("after %s", save).isEqualTo(first);
                saved.add(save.getParameterTypes()[0].getSimpleName());
            }
        }
        assertThat(saved)
                .containsExactlyInAnyOrder(
                        "Celebration",
                        "Goal",
                        "Hurdle",
                        "Id",
                        "Measure",
                        "Milestone",
                        "Need",
                        "Target",
                        "Task",
                        "Vision",
                        "WorkHabits");
    }

    @Test
    void everyTableThatCountsVersionsHasASave() {
        List<String> counted = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field("version") != null)
                .map(Named::getName)
                .toList();
        assertThat(counted)
                .containsExactlyInAnyOrder(
                        "account",
                        "answer",
                        "answer_version",
                        "celebration",
                        "goal",
                        "hurdle",
                        "measure",
                        "milestone",
                        "need",
                        "target",
                        "task",
                        "vision",
                        "work_habit");
    }

    private static List<Method> saves(Class<?> store) {
        return Arrays.stream(store.getDeclaredMethods())
                .filter(method -> method.getName().equals("save"))
                .toList();
    }

    private boolean save(Class<?> store, Method save, Id owner, List<Object> thing) {
        return write(tx -> (Boolean) Walk.call(save, Walk.open(store, tx, owner), thing));
    }

    @Test
    void anAccountIsSavedOnce() {
        Account first = Samples.account(person(), "Ada first");
        Account second = Samples.account(first.id(), "Ada second");
        assertThat(saved(first)).isTrue();
        assertThat(saved(second)).isFalse();
        Account kept = read(tx -> new Accounts(tx).get(first.id()));
        assertThat(kept.name()).isEqualTo("Ada first");
        assertThat(kept.version()).isEqualTo(2);
    }

    private boolean saved(Account account) {
        return write(tx -> new Accounts(tx).save(account));
    }

    @Test
    void anAnswerIsGivenOnceAndChangedOnce() {
        Id ada = person();
        Id goal = write(tx -> World.keep(tx, ada, "Anything")).goals().goal().id();
        assertThat(answered(ada, goal, "again", 0)).isFalse();
        assertThat(answered(ada, goal, "changed", 1)).isTrue();
        assertThat(answered(ada, goal, "late", 1)).isFalse();
        assertRead(tx -> new AnswerRows(tx, ada).of(goal))
                .isEqualTo(Map.of(WorldOfGoals.QUESTION, new Answered("changed", 2)));
    }

    private boolean answered(Id owner, Id goal, String text, int version) {
        return write(tx -> new AnswerRows(tx, owner).save(goal, WorldOfGoals.QUESTION, text, version));
    }

    @Test
    void ofTwoWhoSaveAtOnceExactlyOneDoes() throws Exception {
        Id ada = person();
        Goal goal = write(tx -> World.keep(tx, ada, "Anything")).goals().goal();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                assertThat(raced(threads, ada, seen(ada, goal))).containsExactlyInAnyOrder(true, false);
            }
        }
        assertThat(seen(ada, goal).version()).isEqualTo(goal.version() + 20);
    }

    private Goal seen(Id owner, Goal goal) {
        return read(tx -> new Goals(tx, owner)
                .all().stream()
                        .filter(one -> one.id().equals(goal.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Boolean> raced(ExecutorService threads, Id owner, Goal seen) throws InterruptedException {
        var start = new CyclicBarrier(2);
        var results = new ArrayList<Boolean>();
        for (Future<Boolean> result : threads.invokeAll(List.<Callable<Boolean>>of(
                () -> savedAt(start, owner, seen.withState(GoalState.ACTIVE)),
                () -> savedAt(start, owner, seen.withState(GoalState.DEFERRED))))) {
            try {
                results.add(result.get());
            } catch (ExecutionException failed) {
                throw new AssertionError(failed);
            }
        }
        return results;
    }

    private boolean savedAt(CyclicBarrier start, Id owner, Goal goal) throws Exception {
        start.await();
        return write(tx -> new Goals(tx, owner).save(goal));
    }
}
