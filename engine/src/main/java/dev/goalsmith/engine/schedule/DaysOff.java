package dev.goalsmith.engine.schedule;

import java.time.LocalDate;

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

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
