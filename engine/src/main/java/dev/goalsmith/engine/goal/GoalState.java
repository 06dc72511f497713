package dev.goalsmith.engine.goal;

/// Where a goal stands in its life: only an active goal is planned.
public enum GoalState {
    DRAFT,
    ACTIVE,
    ACHIEVED,
    DEFERRED,
    DROPPED
}
