package dev.goalsmith.engine.journal;

/// The common kinds of hurdle.
public enum Barrier {
    TIME,
    MONEY,
    SKILLS,
    SUPPORT,
    CONFIDENCE,
    FEAR_OF_FAILURE,
    PROCRASTINATION,
    OTHER
}
