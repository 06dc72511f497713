package dev.goalsmith.engine.statement;

import java.util.Locale;

/// What a statement is as a whole, by specific, measurable and time-bound.
///
/// Smart when all three are met, vague when at most one of them is at least partly met, partial otherwise.
public enum Verdict {
    SMART,
    PARTIAL,
    VAGUE;

    static Verdict of(Degree specific, Degree measurable, Degree timeBound) {
        int met = 0;
        int partly = 0;
        for (Degree degree : new Degree[] {specific, measurable, timeBound}) {
            met += degree == Degree.MET ? 1 : 0;
            partly += degree.atLeastPartly() ? 1 : 0;
        }
        return met == 3 ? SMART : partly <= 1 ? VAGUE : PARTIAL;
    }

    /// The verdict as the command line writes it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
