package dev.goalsmith.web.goal;

import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.goal.LifeArea;
import dev.goalsmith.web.ui.Form;

/// The wish that a goal begins with, and examples to start from.
public record NewGoalPage(Form form) {

    public LifeArea[] areas() {
        return LifeArea.values();
    }

    /// There is an example for each growth track.
    public GrowthTrack[] examples() {
        return GrowthTrack.values();
    }
}
