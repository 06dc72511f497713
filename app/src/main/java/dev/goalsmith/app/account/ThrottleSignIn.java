package dev.goalsmith.app.account;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.store.account.SignInFailures;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Slows down whoever guesses passwords: after a few failures in a row a subject waits, twice as long after
/// each further one.
///
/// A subject is an address of mail or of the network; only its hash is kept. The longest wait is an hour; a day after
/// the last failure all are forgotten.
public final class ThrottleSignIn extends UseCase {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /// What came of an attempt that began at `at`: whether it must still wait, in which case it was not
    /// counted, and when the failure before it was.
    public record Tried(String subject, Duration left, Instant at, Instant before) {

        public boolean goesOn() {
            return left.isZero();
        }
    }

    public ThrottleSignIn(Workbench workbench) {
        super(workbench);
    }

    /// Counts one attempt of `subject`, which may fail `free` times, before anybody looks whether it is right: of many
    /// at once no more go on than of as many one by one.
    public Tried begin(String subject, int free) {
        String hash = hash(subject);
        Instant now = now();
        return writeAnew(tx -> {
            var failures = new SignInFailures(tx);
            failures.forgetBefore(hash, now.minus(FORGOTTEN_AFTER));
            SignInFailures.Count count = failures.hold(hash, now);
            Duration wait = waitAfter(count, free, now);
            if (wait.isZero()) {
                failures.set(hash, count.failures() + 1, now);
            }
            return new Tried(subject, wait, now, count.lastAt());
        });
    }

    private static Duration waitAfter(SignInFailures.Count count, int free, Instant now) {
        if (count.failures() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count.failures() - free, 7);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        Instant until = count.lastAt().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        Duration left = Duration.between(now, until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// An attempt that was counted was no failure: what failed before it is no younger for it.
    public void takeBack(Tried tried) {
        String hash = hash(tried.subject());
        writeAnew(tx -> {
            var failures = new SignInFailures(tx);
            SignInFailures.Count count = failures.hold(hash, now());
            Instant lastAt = count.lastAt().isAfter(tried.at()) ? count.lastAt() : tried.before();
            failures.set(hash, Math.max(0, count.failures() - 1), lastAt);
            return tried;
        });
    }

    /// Nothing speaks against `subject` any more.
    public void forget(String subject) {
        writeAnew(tx -> {
            new SignInFailures(tx).forget(hash(subject));
            return subject;
        });
    }

    private static String hash(String subject) {
        return new Secret(subject.strip().toLowerCase(Locale.ROOT)).hash();
    }
}
