package dev.goalsmith.engine.track;

import java.time.LocalDate;
import java.util.Collection;

/// How far a target is in one of its periods: what was counted from the first to the last day, both included.
///
/// Every period begins at nothing and stands alone: a missed week takes nothing away.
public record TargetCount(Target target, LocalDate from, LocalDate to, int counted) {

    /// The count of the period that `day` lies in. `tallies` are those of the target.
    public static TargetCount in(Target target, LocalDate day, Collection<Tally> tallies) {
        LocalDate from = target.per().startOf(day);
        LocalDate to = target.per().endOf(day);
        int counted = tallies.stream()
                .filter(tally -> !tally.on().isBefore(from) && !tally.on().isAfter(to))
                .mapToInt(Tally::times)
                .sum();
        return new TargetCount(target, from, to, counted);
    }

    public boolean isReached() {
        return counted >= target.times();
    }

    /// How many are still to do, never below zero.
    public int left() {
        return Math.max(0, target.times() - counted);
    }
}
