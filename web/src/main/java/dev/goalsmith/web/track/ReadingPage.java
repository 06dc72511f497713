package dev.goalsmith.web.track;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.web.ui.Form;

/// Entering a reading of a measure.
public record ReadingPage(Goal goal, Measure measure, Form form) {

    public String path() {
        return "/goals/%s/measures/%s/readings".formatted(goal.id(), measure.id());
    }
}
