package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.goal.Goals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The goals of a person.
public final class FindGoals extends UseCase {

    public FindGoals(Workbench workbench) {
        super(workbench);
    }

    /// All of them, oldest first.
    public List<Goal> by(Actor actor) {
        return read(tx -> new Goals(tx, actor.id()).all());
    }

    public @Nullable Goal by(Actor actor, Id goal) {
        return read(tx -> new Goals(tx, actor.id()).find(goal));
    }
}
