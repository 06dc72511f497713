package dev.goalsmith.app.demo;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that can be sent into the past, to live through some weeks at once, and comes home afterwards.
public final class DemoClock implements InstantSource {

    private final InstantSource home;
    private volatile InstantSource present;

    public DemoClock(InstantSource home) {
        this.home = home;
        this.present = home;
    }

    @Override
    public Instant instant() {
        return present.instant();
    }

    void travelTo(Instant moment) {
        present = InstantSource.fixed(moment);
    }

    void comeHome() {
        present = home;
    }
}
