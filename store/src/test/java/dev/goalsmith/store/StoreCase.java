package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Runs every test of a class on both databases.
@ParameterizedClass
@EnumSource(Machine.class)
public abstract class StoreCase {

    @Parameter
    protected Machine machine;

    protected Database database;

    @BeforeEach
    @SuppressWarnings("NullAway") // The parameter is there before any method of the test runs.
    void open() {
        database = machine.shared();
    }

    protected <T> T read(Function<Tx, T> work) {
        return database.read(work);
    }

    protected <T> T write(Function<Tx, T> work) {
        return database.write(work);
    }

    /// Looks at what a reader sees.
    protected <T> ObjectAssert<T> assertRead(Function<Tx, T> work) {
        return Assertions.assertThatObject(database.read(work));
    }

    protected void keep(Consumer<Tx> work) {
        database.write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    /// A new person of whom nothing else is kept.
    protected Id person() {
        return person(Samples.account(Samples.id(), "Ada Byron"));
    }

    protected Id person(dev.goalsmith.engine.account.Account account) {
        keep(tx -> new dev.goalsmith.store.account.Accounts(tx).add(account, "hash", Samples.INSTANT));
        return account.id();
    }
}
