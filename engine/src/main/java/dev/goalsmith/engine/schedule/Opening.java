package dev.goalsmith.engine.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

    /// What is left of it outside `busy`: times in any order that may overlap.
    public Duration freeOf(Collection<BusyTime> busy) {
        Instant end = endInstantExclusive();
        Instant at = startInstant();
        Duration free = Duration.ZERO;
        for (BusyTime time : overlapping(busy)) {
            if (time.startInstant().isAfter(at)) {
                free = free.plus(Duration.between(at, time.startInstant()));
            }
            at = time.endInstantExclusive().isAfter(at) ? time.endInstantExclusive() : at;
        }
        return end.isAfter(at) ? free.plus(Duration.between(at, end)) : free;
    }

    private List<BusyTime> overlapping(Collection<BusyTime> busy) {
        return busy.stream()
                .filter(time -> time.overlaps(startInstant(), endInstantExclusive()))
                .sorted(Comparator.comparing(BusyTime::startInstant))
                .toList();
    }
}
