package dev.goalsmith.web.track;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.web.ui.Form;
import org.jspecify.annotations.Nullable;

/// Adding a measure to a goal, or changing one; `theirs` is what somebody saved meanwhile, if so.
public record MeasurePage(
        Goal goal,
        @Nullable Id measure,
        Form form,
        @Nullable Measure theirs) {

    public String path() {
        String all = "/goals/%s/measures".formatted(goal.id());
        return measure == null ? all : all + "/" + measure;
    }
}
