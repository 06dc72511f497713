package dev.goalsmith.web.track;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.web.ui.Form;
import org.jspecify.annotations.Nullable;

/// Adding a target to a goal, or changing one; `theirs` is what somebody saved meanwhile, if so.
public record TargetPage(
        Goal goal, @Nullable Id target, Form form, @Nullable Target theirs) {

    public String path() {
        String all = "/goals/%s/targets".formatted(goal.id());
        return target == null ? all : all + "/" + target;
    }
}
