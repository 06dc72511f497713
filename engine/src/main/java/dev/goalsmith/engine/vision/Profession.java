package dev.goalsmith.engine.vision;

/// Whether a person stays in their profession.
public enum Profession {
    /// Not decided yet.
    OPEN,
    STAY,
    CHANGE
}
