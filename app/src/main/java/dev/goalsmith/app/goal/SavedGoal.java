package dev.goalsmith.app.goal;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.goal.Goals;

/// Saves a goal unless somebody saved a later version.
final class SavedGoal {

    private SavedGoal() {}

    static Outcome<Goal> of(Goals goals, Goal wanted, Goal now) {
        return goals.save(wanted) ? new Outcome.Done<>(wanted.asSeen(wanted.version() + 1)) : new Outcome.Stale<>(now);
    }
}
