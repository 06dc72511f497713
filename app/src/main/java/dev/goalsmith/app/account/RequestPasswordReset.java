package dev.goalsmith.app.account;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.engine.account.Letter;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.account.Outbox;
import dev.goalsmith.store.account.PasswordResets;
import java.security.SecureRandom;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Somebody forgot their password and gets a link that sets a new one, once, for an hour.
public final class RequestPasswordReset extends UseCase {

    private static final Duration VALID = Duration.ofHours(1);

    private final SecureRandom random;

    public RequestPasswordReset(Workbench workbench, SecureRandom random) {
        super(workbench);
        this.random = random;
    }

    /// Sends the link to `email` if somebody has that address; nobody learns whether.
    ///
    /// @param page the address of the page that sets passwords, to which the secret is appended
    public void byMail(String email, String page) {
        Account account = find(email);
        if (account != null) {
            Secret secret = Secret.random(random);
            Words words = Words.english();
            var letter = new Letter(
                    newId(),
                    account.email().text(),
                    words.say("account.reset.subject"),
                    words.say("account.reset.body", account.name(), page + secret.text()),
                    0);
            keep(account, secret, letter);
        }
    }

    /// The secret for `email`, for an administrator to hand over where there is no mail; null if nobody has that
    /// address.
    public @Nullable Secret byAdministrator(String email) {
        Account account = find(email);
        if (account == null) {
            return null;
        }
        Secret secret = Secret.random(random);
        keep(account, secret, null);
        return secret;
    }

    private @Nullable Account find(String email) {
        EmailAddress address = EmailAddress.parse(email);
        return address == null ? null : read(tx -> new Accounts(tx).find(address));
    }

    private void keep(Account account, Secret secret, @Nullable Letter letter) {
        writeAnew(tx -> {
            var resets = new PasswordResets(tx);
            resets.removeAll(account.id());
            resets.add(account.id(), secret.hash(), now().plus(VALID));
            if (letter != null) {
                new Outbox(tx).add(letter, now());
            }
            return secret;
        });
    }
}
