package dev.goalsmith.engine.plan;

/// A task that is done after its due date, by so many available minutes.
public record Late(int task, int minutes) {}
