package dev.goalsmith.store.plan;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// A session as the person last saw it: which task, from when on the wall clock of the zone, how long, and whether they
/// fixed it there.
public record PlannedSession(Id id, Id taskId, LocalDateTime start, ZoneId zone, Duration length, boolean pinned) {

    public Instant startInstant() {
        return start.atZone(zone).toInstant();
    }

    public Instant endInstant() {
        return startInstant().plus(length);
    }

    /// The same session, fixed from this moment on, on the wall clock of its zone; past a gap, and the first of two.
    public PlannedSession pinnedAt(ZonedDateTime at) {
        return new PlannedSession(id, taskId, at.toLocalDateTime(), at.getZone(), length, true);
    }

    /// The same session for so long.
    public PlannedSession lasting(Duration other) {
        return new PlannedSession(id, taskId, start, zone, other, pinned);
    }

    /// The same session, free to move.
    public PlannedSession letGo() {
        return new PlannedSession(id, taskId, start, zone, length, false);
    }

    public boolean overlaps(PlannedSession other) {
        return startInstant().isBefore(other.endInstant())
                && other.startInstant().isBefore(endInstant());
    }

    public boolean isOver(Instant now) {
        return !endInstant().isAfter(now);
    }

    public boolean isUnderWay(Instant now) {
        return startInstant().isBefore(now) && !isOver(now);
    }
}
