package dev.goalsmith.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until a test moves it. It begins on a Monday morning.
public final class SettableClock implements InstantSource {

    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private volatile Instant now = MONDAY;

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
