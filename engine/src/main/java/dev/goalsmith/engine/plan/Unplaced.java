package dev.goalsmith.engine.plan;

/// Work for which the windows end too early.
public record Unplaced(int task, int minutes) {}
