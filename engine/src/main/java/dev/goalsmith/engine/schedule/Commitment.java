package dev.goalsmith.engine.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The promise to keep these slots in every week from the first to the last day, both included, except on days off.
///
/// Slots are kept in the order of the week and don't overlap; a commitment lasts ten years at most.
public record Commitment(LocalDate from, LocalDate to, ZoneId zone, List<Slot> slots, List<DaysOff> daysOff) {

    public static final int MOST_SLOTS = 100;
    public static final int MOST_YEARS = 10;

    public Commitment {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (%s) must not be before from (%s)".formatted(to, from));
        }
        if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("%s to %s is over %d years".formatted(from, to, MOST_YEARS));
        }
        if (slots.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("%d slots; at most %d".formatted(slots.size(), MOST_SLOTS));
        }
        slots = slots.stream().sorted().toList();
        daysOff = List.copyOf(daysOff);
        refuseOverlaps(slots);
    }

    private static void refuseOverlaps(List<Slot> slots) {
        for (int one = 0; one < slots.size(); one++) {
            for (int two = one + 1; two < slots.size(); two++) {
                if (slots.get(one).overlaps(slots.get(two))) {
                    throw new IllegalArgumentException(
                            "slots overlap: %s and %s".formatted(slots.get(one), slots.get(two)));
                }
            }
        }
    }

    /// The last day of a commitment of two months, which it lasts unless the person says otherwise.
    public static LocalDate usualEnd(LocalDate from) {
        return from.plusMonths(2).minusDays(1);
    }

    /// The promised time in a week without days off.
    public Duration perWeek() {
        return slots.stream().map(Slot::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// The occurrences of the slots that start on the days from `first` to `last`, both included, within this
    /// commitment, by their wall-clock start; none on days off, but one that crosses midnight into them stays.
    public List<Opening> openings(LocalDate first, LocalDate last) {
        var openings = new ArrayList<Opening>();
        LocalDate end = last.isBefore(to) ? last : to;
        for (LocalDate day = first.isAfter(from) ? first : from; !day.isAfter(end); day = day.plusDays(1)) {
            if (!isOff(day)) {
                addOpenings(day, openings);
            }
        }
        return List.copyOf(openings);
    }

    /// The same promise until another last day, to see what would be if it went on or ended sooner.
    public Commitment until(LocalDate lastDay) {
        return new Commitment(from, lastDay, zone, slots, daysOff);
    }

    /// The same promise with other slots.
    public Commitment withSlots(List<Slot> newSlots) {
        return new Commitment(from, to, zone, newSlots, daysOff);
    }

    /// All openings, from the first day to the last.
    public List<Opening> openings() {
        return openings(from, to);
    }

    private void addOpenings(LocalDate day, List<Opening> openings) {
        for (Slot slot : slots) {
            if (slot.day() == day.getDayOfWeek()) {
                openings.add(new Opening(day.atTime(slot.start()), slot.length(), zone));
            }
        }
    }

    private boolean isOff(LocalDate day) {
        return daysOff.stream().anyMatch(off -> off.contains(day));
    }
}
