package dev.goalsmith.engine.statement.measure;

/// Which way a number is meant to go.
public enum Direction {
    INCREASE,
    DECREASE,
    AT_LEAST,
    AT_MOST,
    /// Exactly there, or no direction was said.
    REACH;

    /// Whether less is better.
    public boolean falls() {
        return this == DECREASE || this == AT_MOST;
    }

    /// The direction as the command line writes it: `at least`.
    public String key() {
        return switch (this) {
            case INCREASE -> "increase";
            case DECREASE -> "decrease";
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case REACH -> "reach";
        };
    }
}
