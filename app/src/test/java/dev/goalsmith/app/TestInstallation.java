package dev.goalsmith.app;

import dev.goalsmith.app.account.OpenSignUp;
import dev.goalsmith.app.account.Passwords;
import dev.goalsmith.app.account.SignUp;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/// An installation on a file of its own, on Monday 23 November 2026 at 08:00 UTC, with Ada, who administers it, and
/// Grace, both in Berlin.
public final class TestInstallation implements AutoCloseable {

    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final Installation installation;
    private final Actor ada;
    private final Actor grace;
    private Instant now = MONDAY;

    public TestInstallation(Path folder) {
        Passwords readable = password -> "plain:" + password;
        String url = "jdbc:sqlite:" + folder.resolve("goalsmith.db");
        this.installation = Installation.open(url, () -> now, new SecureRandom(), readable);
        this.ada = signUp("ada@example.org", "Ada Byron");
        get(OpenSignUp.class).by(ada, true);
        this.grace = signUp("grace@example.org", "Grace Hopper");
    }

    private Actor signUp(String email, String name) {
        var request = new SignUp.Request(email, name, "correct horse", "Europe/Berlin");
        return done(get(SignUp.class).by(request));
    }

    public Actor ada() {
        return ada;
    }

    public Actor grace() {
        return grace;
    }

    public <U extends UseCase> U get(Class<U> verb) {
        return installation.get(verb);
    }

    /// Lets time pass.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// What a verb did.
    ///
    /// @throws AssertionError if it did nothing
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }

    @Override
    public void close() {
        installation.close();
    }
}
