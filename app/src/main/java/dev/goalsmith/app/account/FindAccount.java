package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.store.account.Accounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who somebody is.
public final class FindAccount extends UseCase {

    /// An account and the hash that its password is checked against.
    public record Credentials(Account account, String passwordHash) {}

    public FindAccount(Workbench workbench) {
        super(workbench);
    }

    /// The person who acts, or null if their account is gone.
    public @Nullable Account by(Actor actor) {
        return read(tx -> new Accounts(tx).find(actor.id()));
    }

    /// For signing in.
    public @Nullable Credentials by(String email) {
        EmailAddress address = EmailAddress.parse(email);
        return address == null
                ? null
                : read(tx -> {
                    var accounts = new Accounts(tx);
                    Account account = accounts.find(address);
                    String hash = account == null ? null : accounts.findPasswordHash(account.id());
                    return account == null || hash == null ? null : new Credentials(account, hash);
                });
    }

    /// Everybody, for whoever administers the installation from its own machine.
    public List<Account> everybody() {
        return read(tx -> new Accounts(tx).all());
    }
}
