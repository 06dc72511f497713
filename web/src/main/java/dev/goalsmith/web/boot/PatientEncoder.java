package dev.goalsmith.web.boot;

import dev.goalsmith.web.ui.Busy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes for few people at once and lets the others wait: one hash takes 16 MiB of memory and a processor for a tenth
/// of a second, and strangers may ask for as many as they like. Whose turn does not come within `patience` is told that
/// it is [Busy].
final class PatientEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore places;
    private final Duration patience;

    PatientEncoder(PasswordEncoder encoder, int atOnce, Duration patience) {
        this.encoder = encoder;
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> hashing) {
        if (!hasPlace()) {
            throw new Busy();
        }
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
