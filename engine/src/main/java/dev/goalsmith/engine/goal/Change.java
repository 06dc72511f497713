package dev.goalsmith.engine.goal;

import dev.goalsmith.engine.Id;
import java.time.Instant;

/// One adjustment of a goal: what was changed, from what to what, and the person's reason, which may be empty.
public record Change(Id id, Subject subject, String before, String after, String reason, Instant at) {

    public static final int LONGEST_REASON = 1_000;

    /// What can be changed with a reason.
    public enum Subject {
        DEADLINE,
        STATE,
        STATEMENT,
        COMMITMENT
    }
}
