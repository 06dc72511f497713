package dev.goalsmith.engine.goal;

import dev.goalsmith.engine.Id;
import org.jspecify.annotations.Nullable;

/// Something to attain. Its statement, tasks and readings stand in the concepts of their own.
///
/// The reward, chosen at the start, may be empty. The version counts the changes, so that two tabs do not overwrite
/// each other.
public record Goal(
        Id id,
        String name,
        Aim aim,
        GoalState state,
        @Nullable Deadline deadline,
        String reward,
        int version) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_REWARD = 500;

    /// Whether the goal still wants work: begun and neither attained, put off nor given up.
    public boolean isOpen() {
        return state == GoalState.DRAFT || state == GoalState.ACTIVE;
    }

    public Goal withState(GoalState next) {
        return new Goal(id, name, aim, next, deadline, reward, version);
    }

    public Goal withDeadline(@Nullable Deadline next) {
        return new Goal(id, name, aim, state, next, reward, version);
    }

    /// The goal as somebody saw it at `seen`, to be saved only if nobody changed it since.
    public Goal asSeen(int seen) {
        return new Goal(id, name, aim, state, deadline, reward, seen);
    }

    /// The same goal, attained.
    public Goal achieved(String earnedReward) {
        return new Goal(id, name, aim, GoalState.ACHIEVED, deadline, earnedReward, version);
    }
}
