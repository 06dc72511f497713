package dev.goalsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.store.trash.Doomed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Calls every public method of every store with one person's things, as another person and as themselves.
class ScopeTest extends StoreCase {

    /// Whose rows changed, and whether anything was found.
    private enum Effect {
        NOTHING,
        REFUSED,
        FOUND,
        CHANGED
    }

    /// Ends a transaction without keeping what it did.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Effect effect;
        private final transient Set<String> tables;

        private Undone(Effect effect, Set<String> tables) {
            super(null, null, false, false);
            this.effect = effect;
            this.tables = tables;
        }
    }

    @Test
    void theStoresThatAreNobodysAreKnown() {
        assertThat(Walk.storesOf(Tx.class).stream().map(Class::getSimpleName))
                .containsExactly(
                        "Accounts",
                        "Belongings",
                        "EmailChanges",
                        "Outbox",
                        "PasswordResets",
                        "Settings",
                        "SignInFailures",
                        "Leftovers");
    }

    @Test
    void nobodyFindsSavesDeletesOrCountsWhatIsAnothers() {
        Id ada = person();
        Id grace = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        Map<String, List<String>> hers = read(tx -> Rows.of(tx, ada));
        List<Walk.Call<Doomed>> doomed = Walk.doomed(world);
        var calls = new ArrayList<String>();
        for (Class<?> store : Walk.storesOf(Tx.class, Id.class)) {
            for (Method method : Walk.methods(store)) {
                for (List<Object> arguments : Walk.arguments(method, world, doomed)) {
                    Effect effect = effect(store, method, arguments, grace, ada, hers);
                    assertThat(effect).as("%s%s", method, arguments).isIn(Effect.NOTHING, Effect.REFUSED);
                    calls.add(method.toString());
                }
            }
        }
        assertThat(calls).hasSizeGreaterThan(150);
    }

    @Test
    void theSameCallsDoSomethingForTheirOwner() {
        Id ada = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        Map<String, List<String>> hers = read(tx -> Rows.of(tx, ada));
        List<Walk.Call<Doomed>> doomed = Walk.doomed(world);
        for (Class<?> store : Walk.storesOf(Tx.class, Id.class)) {
            for (Method method : Walk.methods(store)) {
                assertThat(Walk.arguments(method, world, doomed))
                        .as(method.toString())
                        .anySatisfy(arguments -> assertThat(effect(store, method, arguments, ada, ada, hers))
                                .isNotEqualTo(Effect.NOTHING));
            }
        }
    }

    @Test
    void nothingHangsOnWhatIsAnothers() {
        Id ada = person();
        Id grace = person();
        World world = write(tx -> World.keep(tx, ada, "Anything"));
        List<Walk.Call<Doomed>> doomed = Walk.doomed(world);
        Map<String, List<String>> nothing = read(tx -> Rows.of(tx, grace));
        var added = new TreeSet<String>();
        for (Class<?> store : Walk.storesOf(Tx.class, Id.class)) {
            for (Method method : writers(store)) {
                for (List<Object> arguments : Walk.arguments(method, world, doomed)) {
                    added.addAll(call(store, method, arguments, grace, grace, nothing).tables);
                }
            }
        }
        assertThat(added)
                .containsExactly(
                        "busy_time",
                        "commitment",
                        "day_off",
                        "goal",
                        "lookback",
                        "planning",
                        "reservation",
                        "slot",
                        "task_type",
                        "work_habit");
    }

    private static List<Method> writers(Class<?> store) {
        return Walk.methods(store).stream()
                .filter(method -> method.getReturnType() == void.class || method.getReturnType() == boolean.class)
                .toList();
    }

    private Effect effect(
            Class<?> store,
            Method method,
            List<Object> arguments,
            Id caller,
            Id owner,
            Map<String, List<String>> rows) {
        return call(store, method, arguments, caller, owner, rows).effect;
    }

    /// What the call by `caller` does to the rows of `owner`. Nothing of it is kept.
    private Undone call(
            Class<?> store,
            Method method,
            List<Object> arguments,
            Id caller,
            Id owner,
            Map<String, List<String>> rows) {
        try {
            return write(tx -> {
                Object result = Walk.call(method, Walk.open(store, tx, caller), arguments);
                var changed = new TreeSet<String>();
                Rows.of(tx, owner).forEach((table, now) -> {
                    if (!now.equals(rows.get(table))) {
                        changed.add(table);
                    }
                });
                Effect effect = !changed.isEmpty() ? Effect.CHANGED : isFound(result) ? Effect.FOUND : Effect.NOTHING;
                throw new Undone(effect, changed);
            });
        } catch (Undone undone) {
            return undone;
        } catch (DataAccessException | IllegalArgumentException refused) {
            return new Undone(Effect.REFUSED, Set.of());
        }
    }

    private static boolean isFound(@Nullable Object result) {
        return switch (result) {
            case null -> false;
            case Boolean done -> done;
            case Collection<?> found -> !found.isEmpty();
            case Map<?, ?> found -> !found.isEmpty();
            case Board board -> !board.isEmpty();
            default -> true;
        };
    }
}
