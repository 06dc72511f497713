package dev.goalsmith.engine.goal;

/// What a person can do with a goal as a whole. Attaining it is no turn: the celebration does that.
public enum Turn {
    ACTIVATE(GoalState.ACTIVE),
    DEFER(GoalState.DEFERRED),
    DROP(GoalState.DROPPED),
    REOPEN(GoalState.ACTIVE);

    private final GoalState to;

    Turn(GoalState to) {
        this.to = to;
    }

    /// The state that it leads to.
    public GoalState to() {
        return to;
    }

    /// Whether the person says why.
    public boolean withReason() {
        return this != ACTIVATE;
    }

    public boolean isOpenTo(GoalState state) {
        return switch (state) {
            case DRAFT -> this != REOPEN;
            case ACTIVE -> this == DEFER || this == DROP;
            case DEFERRED -> this == REOPEN || this == DROP;
            case DROPPED, ACHIEVED -> this == REOPEN;
        };
    }
}
