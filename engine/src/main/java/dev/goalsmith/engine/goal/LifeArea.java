package dev.goalsmith.engine.goal;

/// The area of life that a goal belongs to.
public enum LifeArea {
    CAREER,
    HEALTH,
    LEARNING,
    FAMILY,
    FINANCE,
    COMMUNITY
}
