package dev.goalsmith.app.plan;

/// How much room a session to come has before its deadline.
public enum Slack {
    /// Even if nothing were done for a week, its task would be in time.
    COMFORTABLE,
    /// If nothing were done for a week, its task would be late.
    TIGHT,
    /// It ends after the deadline.
    LATE
}
