package dev.goalsmith.store.schedule;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.engine.schedule.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A commitment as it was made: what was promised for which days, when, and why it differs from the one before.
public record Promise(Id id, Span span, ZoneId zone, List<Slot> slots, String reason, Instant committedAt) {

    /// First and last day as promised, and the day from which another promise took its place.
    public record Span(
            LocalDate from, LocalDate to, @Nullable LocalDate replacedOn) {

        /// The last day on which the promise holds; before `from` if it was replaced before it began.
        public LocalDate heldTo() {
            return replacedOn != null && !replacedOn.isAfter(to) ? replacedOn.minusDays(1) : to;
        }
    }

    public Promise {
        slots = List.copyOf(slots);
    }

    /// The same promise with another in its place from `day` on.
    public Promise replacedFrom(LocalDate day) {
        return new Promise(id, new Span(span.from(), span.to(), day), zone, slots, reason, committedAt);
    }

    /// What holds of it, or null if it was replaced before it began.
    public @Nullable Commitment commitment(List<DaysOff> daysOff) {
        LocalDate last = span.heldTo();
        return last.isBefore(span.from()) ? null : new Commitment(span.from(), last, zone, slots, daysOff);
    }
}
