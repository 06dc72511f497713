package dev.goalsmith.app.account;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.engine.account.Letter;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.EmailChanges;
import dev.goalsmith.store.account.Outbox;
import dev.goalsmith.store.account.PasswordResets;
import java.security.SecureRandom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A person signs in with another address from now on; whoever shows the form has checked the password.
///
/// Where letters can be sent the new address counts once the link in a letter to it was followed, within an hour.
public final class ChangeEmail extends UseCase {

    private static final Duration VALID = Duration.ofHours(1);

    private final SecureRandom random;

    public ChangeEmail(Workbench workbench, SecureRandom random) {
        super(workbench);
        this.random = random;
    }

    /// Asks for another address, or sets it.
    ///
    /// @param page the address of the page that confirms, to which the secret is appended; null to change at once
    public Outcome<Account> by(Actor actor, String email, @Nullable String page) {
        var checks = new AccountChecks(new Checks());
        EmailAddress wanted = checks.email("email", email);
        if (wanted == null) {
            return checks.refusal();
        }
        return write(actor, tx -> {
            Account account = new Accounts(tx).get(actor.id());
            if (account.email().equals(wanted)) {
                checks.checks().refuse("email", "account.email.same");
                return checks.refusal();
            }
            return page == null ? set(tx, account, wanted) : ask(tx, account, wanted, page);
        });
    }

    private Outcome<Account> ask(Tx tx, Account account, EmailAddress wanted, String page) {
        if (isTaken(tx, account, wanted)) {
            return AccountChecks.taken("email");
        }
        Secret secret = Secret.random(random);
        var changes = new EmailChanges(tx);
        changes.removeAll(account.id());
        changes.add(account.id(), wanted, secret.hash(), now().plus(VALID));
        Words words = Words.english();
        String body = words.say("account.email.body", account.name(), page + secret.text());
        new Outbox(tx).add(new Letter(newId(), wanted.text(), words.say("account.email.subject"), body, 0), now());
        return new Outcome.Done<>(account);
    }

    /// Which address the link gives; null if the link is used or too old.
    public @Nullable EmailAddress find(Secret secret) {
        EmailChanges.Wanted wanted = read(tx -> new EmailChanges(tx).find(secret.hash(), now()));
        return wanted == null ? null : wanted.email();
    }

    /// The link was followed.
    public Outcome<Account> confirm(Secret secret) {
        return writeAnew(tx -> {
            EmailChanges.Wanted wanted = new EmailChanges(tx).find(secret.hash(), now());
            return wanted == null
                    ? new Outcome.Missing<>()
                    : set(tx, new Accounts(tx).get(wanted.owner()), wanted.email());
        });
    }

    private static Outcome<Account> set(Tx tx, Account account, EmailAddress wanted) {
        if (isTaken(tx, account, wanted)) {
            return AccountChecks.taken("email");
        }
        var accounts = new Accounts(tx);
        accounts.setEmail(account.id(), wanted);
        new EmailChanges(tx).removeAll(account.id());
        // A link on its way to the old address would let its reader in.
        new PasswordResets(tx).removeAll(account.id());
        return new Outcome.Done<>(accounts.get(account.id()));
    }

    private static boolean isTaken(Tx tx, Account account, EmailAddress wanted) {
        Account other = new Accounts(tx).find(wanted);
        return other != null && !other.id().equals(account.id());
    }
}
