package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;

/// A number to reach in every period: "10 comments a week".
public record Target(Id id, Id goalId, String name, int times, Period per, int version) {

    /// As many as one goal may have.
    public static final int MOST = 50;

    public static final int MOST_TIMES = 10_000;
    public static final int LONGEST_NAME = 200;
}
