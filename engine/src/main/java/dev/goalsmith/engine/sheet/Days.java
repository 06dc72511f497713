package dev.goalsmith.engine.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days of a task: when its first session is, and when it was completed; null while there is none.
///
/// Both lie in the years [#FIRST_YEAR] to [#LAST_YEAR].
public record Days(@Nullable LocalDate scheduled, @Nullable LocalDate completed) {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2200;
    public static final Days NONE = new Days(null, null);

    public Days {
        refuseOutside(scheduled, "scheduled");
        refuseOutside(completed, "completed");
    }

    private static void refuseOutside(@Nullable LocalDate day, String name) {
        if (day != null && !inBounds(day)) {
            throw new IllegalArgumentException("%s (%s) must be in 1900 to 2200".formatted(name, day));
        }
    }

    static boolean inBounds(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
