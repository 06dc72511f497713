package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.EmailChanges;
import dev.goalsmith.store.account.PasswordResets;

/// A person sets a new password; whoever shows the form has checked the old one.
public final class ChangePassword extends UseCase {

    private final Passwords passwords;

    public ChangePassword(Workbench workbench, Passwords passwords) {
        super(workbench);
        this.passwords = passwords;
    }

    public Outcome<Actor> by(Actor actor, String password) {
        var checks = new AccountChecks(new Checks());
        checks.password("password", password);
        if (!checks.passed()) {
            return checks.refusal();
        }
        String hash = passwords.hash(password);
        return write(actor, tx -> {
            new Accounts(tx).setPasswordHash(actor.id(), hash);
            new PasswordResets(tx).removeAll(actor.id());
            new EmailChanges(tx).removeAll(actor.id());
            return new Outcome.Done<>(actor);
        });
    }
}
