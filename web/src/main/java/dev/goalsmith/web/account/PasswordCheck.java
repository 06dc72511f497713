package dev.goalsmith.web.account;

import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.web.account.Attempts.Attempt;
import dev.goalsmith.web.ui.Busy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Whether a password is the right one. Guessing is slowed down, and where there is nothing to compare with it takes as
/// long as a wrong password.
@Component
class PasswordCheck {

    private final Attempts attempts;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordCheck(Attempts attempts, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.encoder = encoder;
        this.nobodysHash = String.valueOf(encoder.encode("nobody's password"));
    }

    /// Why `password` is refused, `wrong` if it is not that of `hash`; null if it is right.
    @Nullable
    Phrase refusal(Attempt attempt, String password, @Nullable String hash, String wrong) {
        Attempts.Begun begun = attempts.begin(attempt);
        if (!begun.left().isZero()) {
            return Phrase.of("account.signIn.wait", Math.max(1, begun.left().toSeconds()));
        }
        try {
            if (!matches(password, hash)) {
                return Phrase.of(wrong);
            }
        } catch (Busy busy) {
            attempts.takeBack(begun);
            return Phrase.of("account.signIn.busy");
        }
        attempts.succeeded(begun);
        return null;
    }

    private boolean matches(String password, @Nullable String hash) {
        return password.length() <= Passwords.LONGEST
                && encoder.matches(password, hash == null ? nobodysHash : hash)
                && hash != null;
    }
}
