package dev.goalsmith.app.track;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.engine.track.Target;

/// What the form of a target holds; the period by its name.
public record TargetForm(String name, String times, String per) {

    /// The target that it describes.
    Target read(Checks checks, Id id, Id goal, int version) {
        return new Target(
                id,
                goal,
                checks.line("name", name, Target.LONGEST_NAME),
                checks.whole("times", times, 1, Target.MOST_TIMES),
                checks.choice("per", per, Period.values()),
                version);
    }
}
