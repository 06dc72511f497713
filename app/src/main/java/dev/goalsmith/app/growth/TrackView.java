package dev.goalsmith.app.growth;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.track.TargetCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What runs on a growth track: its goals that still want work with how much of each is done, and their targets in the
/// present period.
public record TrackView(GrowthTrack track, List<GoalLine> goals, List<TargetCount> targets) {

    /// One goal, and how much of its work is done, in percent.
    public record GoalLine(Goal goal, int donePercent) {}

    public TrackView {
        goals = List.copyOf(goals);
        targets = List.copyOf(targets);
    }

    /// The target that stands for the track at a glance; null if it has none.
    public @Nullable TargetCount firstTarget() {
        return targets.isEmpty() ? null : targets.getFirst();
    }
}
