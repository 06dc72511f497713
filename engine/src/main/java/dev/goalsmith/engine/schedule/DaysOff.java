package dev.goalsmith.engine.schedule;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Days without any slot, first and last included: a holiday, an illness.
public record DaysOff(LocalDate from, LocalDate to, String note) {

    public static final int LONGEST_NOTE = 200;

    public DaysOff {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (%s) must not be before from (%s)".formatted(to, from));
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "note has %d letters; at most %d".formatted(note.length(), LONGEST_NOTE));
        }
    }

    /// The last of the days off that follow one another from `day` on; null where that is none.
    public static @Nullable LocalDate lastFrom(LocalDate day, Collection<DaysOff> all) {
        LocalDate last = null;
        for (DaysOff off = find(day, all); off != null; off = find(last.plusDays(1), all)) {
            last = off.to();
        }
        return last;
    }

    private static @Nullable DaysOff find(LocalDate day, Collection<DaysOff> all) {
        return all.stream().filter(off -> off.contains(day)).findFirst().orElse(null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
