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
}
