package dev.goalsmith.web.journal;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.web.ui.Form;
import org.jspecify.annotations.Nullable;

/// Marking a point on the way to a goal, or changing one; `theirs` is what somebody saved meanwhile, if so.
public record MilestonePage(
        Goal goal,
        @Nullable Id milestone,
        Form form,
        @Nullable Milestone theirs) {

    public String path() {
        String all = "/goals/%s/milestones".formatted(goal.id());
        return milestone == null ? all : all + "/" + milestone;
    }
}
