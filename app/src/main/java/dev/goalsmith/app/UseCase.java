package dev.goalsmith.app;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/// One verb of the product: who may, one transaction, the order of events.
public abstract class UseCase {

    private final Workbench workbench;

    protected UseCase(Workbench workbench) {
        this.workbench = workbench;
    }

    protected final <T> T read(Function<Tx, T> work) {
        return workbench.database().read(work);
    }

    /// A write that belongs to nobody yet, or to the installation.
    protected final <T> T writeAnew(Function<Tx, T> work) {
        return workbench.database().write(work);
    }

    /// Writes of one person happen one after the other.
    protected final <T> T write(Actor actor, Function<Tx, T> work) {
        return workbench.database().write(tx -> {
            new Accounts(tx).lock(actor.id());
            return work.apply(tx);
        });
    }

    /// A write that the plan depends on: the plan follows before anybody sees the change. A refusal leaves it alone.
    protected final <T> Outcome<T> change(Actor actor, Function<Tx, Outcome<T>> work) {
        return write(actor, tx -> {
            Outcome<T> outcome = work.apply(tx);
            if (outcome instanceof Outcome.Done) {
                workbench.afterChange().happened(tx, actor);
            }
            return outcome;
        });
    }

    protected final Id newId() {
        return workbench.ids().next();
    }

    protected final Instant now() {
        return workbench.clock().instant();
    }

    /// The day that it is for this person.
    protected final LocalDate today(Account account) {
        return LocalDate.ofInstant(now(), account.zone());
    }

    protected final LocalDate today(Tx tx, Actor actor) {
        return today(new Accounts(tx).get(actor.id()));
    }
}
