package dev.goalsmith.app.account;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.store.account.SignInFailures;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Slows down whoever guesses passwords: after five failures in a row a subject waits, twice as long after each further
/// one.
///
/// A subject is an address of mail or of the network; only its hash is kept. The longest wait is an hour.
public final class ThrottleSignIn extends UseCase {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    public ThrottleSignIn(Workbench workbench) {
        super(workbench);
    }

    /// How long `subject`, which may fail `free` times, must still wait before it may try again; zero if it need not.
    public Duration waitOf(String subject, int free) {
        SignInFailures.Count count = read(tx -> new SignInFailures(tx).find(hash(subject)));
        if (count == null || count.failures() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count.failures() - free, 7);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        Instant until = count.lastAt().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        Duration left = Duration.between(now(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public void failed(String subject) {
        writeAnew(tx -> {
            var failures = new SignInFailures(tx);
            failures.forgetBefore(now().minus(FORGOTTEN_AFTER));
            failures.add(hash(subject), now());
            return subject;
        });
    }

    public void succeeded(String subject) {
        writeAnew(tx -> {
            new SignInFailures(tx).forget(hash(subject));
            return subject;
        });
    }

    private static String hash(String subject) {
        return new Secret(subject.strip().toLowerCase(Locale.ROOT)).hash();
    }
}
