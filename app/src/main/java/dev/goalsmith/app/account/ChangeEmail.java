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
/// Where letters can be sent the new address counts once the link in a letter to it was followed, within an hour, and
/// the old address is told of both: whoever reads it may not be who asked.
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
        send(tx, wanted, "account.email.body", account.name(), page + secret.text());
        send(tx, account.email(), "account.email.asked", account.name(), wanted.text());
        return new Outcome.Done<>(account);
    }

    private void send(Tx tx, EmailAddress to, String body, String name, String what) {
        Words words = Words.english();
        String subject = words.say("account.email.subject");
        new Outbox(tx).add(new Letter(newId(), to.text(), subject, words.say(body, name, what), 0), now());
    }

    /// Whether `outcome` tells whoever asked nothing of others: the address is none, or theirs already.
    public static boolean tellsNothing(Outcome<Account> outcome) {
        return outcome instanceof Outcome.Invalid<Account> && !outcome.equals(AccountChecks.taken("email"));
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
            if (wanted == null) {
                return new Outcome.Missing<>();
            }
            Account before = new Accounts(tx).get(wanted.owner());
            Outcome<Account> outcome = set(tx, before, wanted.email());
            if (outcome instanceof Outcome.Done<Account>) {
                send(
                        tx,
                        before.email(),
                        "account.email.done",
                        before.name(),
                        wanted.email().text());
            }
            return outcome;
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
