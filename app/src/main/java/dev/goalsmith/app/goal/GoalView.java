package dev.goalsmith.app.goal;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.statement.Standing;
import dev.goalsmith.engine.statement.Statement;
import java.time.Duration;
import java.util.Set;

/// A goal as every page shows it: its newest statement, its five chips, its hours, and the steps that are behind it.
public record GoalView(Goal goal, Statement statement, Standing standing, Hours hours, Set<Step> done) {

    /// What the work is thought to take, what of that remains, what was really worked, and how much is done, in percent
    /// of the estimated hours.
    public record Hours(Duration estimated, Duration remaining, Duration worked, int percent) {}

    public GoalView {
        done = Set.copyOf(done);
    }

    /// The first step that is not done yet; the last one never is.
    public Step next() {
        for (Step step : Step.values()) {
            if (!done.contains(step)) {
                return step;
            }
        }
        return Step.PROGRESS;
    }
}
