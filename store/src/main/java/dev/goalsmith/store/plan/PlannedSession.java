package dev.goalsmith.store.plan;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// A session as the person last saw it: which task, from when on the wall clock of the zone, how long, and whether they
/// fixed it there.
public record PlannedSession(Id id, Id taskId, LocalDateTime start, ZoneId zone, Duration length, boolean pinned) {

    public Instant startInstant() {
        return start.atZone(zone).toInstant();
    }

    public Instant endInstant() {
        return startInstant().plus(length);
    }

    public boolean isOver(Instant now) {
        return !endInstant().isAfter(now);
    }

    public boolean isUnderWay(Instant now) {
        return startInstant().isBefore(now) && !isOver(now);
    }
}
