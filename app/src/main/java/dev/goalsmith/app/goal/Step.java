package dev.goalsmith.app.goal;

/// The steps on the way from a wish to its celebration, in their order.
public enum Step {
    /// Done when the goal is specific and measurable; the deadline comes later.
    STATEMENT,
    /// Done when there are notes and each one that is worked on has its hours.
    BOARD,
    /// Done when the deadline is confirmed and slots are promised from now on.
    SCHEDULE,
    /// Done when all notes are complete.
    PLAN,
    PROGRESS
}
