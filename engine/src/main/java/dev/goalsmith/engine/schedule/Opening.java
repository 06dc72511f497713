package dev.goalsmith.engine.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// One occurrence of a slot: a wall-clock start in a zone and the time that passes until its end.
///
/// Where the clock is put forward over the start, the opening begins later by the gap; where the clock is put
/// back and the start comes twice, it begins the first time. The length is always the time that really passes.
public record Opening(LocalDateTime start, Duration length, ZoneId zone) {

    /// The rule for gaps and overlaps is the one of `ZonedDateTime.ofLocal`.
    public Instant startInstant() {
        return start.atZone(zone).toInstant();
    }

    public Instant endInstantExclusive() {
        return startInstant().plus(length);
    }
}
