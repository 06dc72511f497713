package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.EmailChanges;
import dev.goalsmith.store.account.PasswordResets;

/// Somebody with the secret of a reset link sets a new password.
public final class ResetPassword extends UseCase {

    private final Passwords passwords;

    public ResetPassword(Workbench workbench, Passwords passwords) {
        super(workbench);
        this.passwords = passwords;
    }

    public boolean isValid(Secret secret) {
        return read(tx -> new PasswordResets(tx).findOwner(secret.hash(), now())) != null;
    }

    public Outcome<Actor> by(Secret secret, String password) {
        var checks = new AccountChecks(new Checks());
        checks.password("password", password);
        if (!isValid(secret)) {
            return new Outcome.Missing<>();
        }
        if (!checks.passed()) {
            return checks.refusal();
        }
        String hash = passwords.hash(password);
        return writeAnew(tx -> {
            var resets = new PasswordResets(tx);
            Id owner = resets.findOwner(secret.hash(), now());
            if (owner == null) {
                return new Outcome.Missing<>();
            }
            resets.removeAll(owner);
            new EmailChanges(tx).removeAll(owner);
            new Accounts(tx).setPasswordHash(owner, hash);
            return new Outcome.Done<>(new Actor(owner));
        });
    }
}
