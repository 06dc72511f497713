package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.store.account.Accounts;

/// The administrator lets strangers sign up, or no longer.
public final class OpenSignUp extends UseCase {

    public OpenSignUp(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Boolean> by(Actor actor, boolean open) {
        return write(actor, tx -> {
            if (!new Accounts(tx).get(actor.id()).administrator()) {
                return new Outcome.Missing<>();
            }
            SignUpDoor.set(tx, open);
            return new Outcome.Done<>(open);
        });
    }
}
