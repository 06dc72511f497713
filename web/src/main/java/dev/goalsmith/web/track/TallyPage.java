package dev.goalsmith.web.track;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.web.ui.Form;

/// Entering a count towards a target.
public record TallyPage(Goal goal, Target target, Form form) {

    public String path() {
        return "/goals/%s/targets/%s/tallies".formatted(goal.id(), target.id());
    }
}
