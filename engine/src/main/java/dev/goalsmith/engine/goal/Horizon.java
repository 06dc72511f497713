package dev.goalsmith.engine.goal;

/// How far away a goal is: within a year, beyond it, or a far goal with near parts.
public enum Horizon {
    SHORT,
    LONG,
    BOTH
}
