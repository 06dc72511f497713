package dev.goalsmith.engine.plan;

/// What a plan strives for once no lateness is greater than it must be.
public enum Aim {
    /// The person's own sequence, wherever no due date forces another order.
    OWN_SEQUENCE,
    /// The least lateness even when nothing is late: the most time to spare before the tightest due date.
    LEAST_LATENESS
}
