package dev.goalsmith.app.schedule;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.store.schedule.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a person promised and for which days it holds or held, both included; `to` is before `from` if it was replaced
/// before it began. The reason is empty for a first promise.
public record Promised(Id id, LocalDate from, LocalDate to, List<Slot> slots, String reason, Instant at) {

    public Promised {
        slots = List.copyOf(slots);
    }

    static Promised of(Promise promise) {
        return new Promised(
                promise.id(),
                promise.span().from(),
                promise.span().heldTo(),
                promise.slots(),
                promise.reason(),
                promise.committedAt());
    }

    public Duration perWeek() {
        return slots.stream().map(Slot::length).reduce(Duration.ZERO, Duration::plus);
    }

    public boolean everHeld() {
        return !to.isBefore(from);
    }
}
