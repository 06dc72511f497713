package dev.goalsmith.engine.statement;

import java.util.Locale;

/// How far a criterion is met, best first.
public enum Degree {
    MET,
    PARTLY,
    MISSING;

    /// Whether the criterion is met or partly met.
    public boolean atLeastPartly() {
        return this != MISSING;
    }

    /// The degree as the command line writes it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
