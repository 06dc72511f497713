package dev.goalsmith.engine.sheet;

import org.jspecify.annotations.Nullable;

/// How long a task should take and how long it took so far, in minutes from 0 to [#MAX_MINUTES], which is 1,000 hours.
///
/// @param estimateMinutes null if nobody has estimated the task
public record Effort(@Nullable Integer estimateMinutes, int actualMinutes) {

    public static final int MAX_MINUTES = 60_000;

    public Effort {
        if (estimateMinutes != null) {
            refuseOutside(estimateMinutes, "estimateMinutes");
        }
        refuseOutside(actualMinutes, "actualMinutes");
    }

    private static void refuseOutside(int minutes, String name) {
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("%s (%d) must be 0 to %d".formatted(name, minutes, MAX_MINUTES));
        }
    }
}
