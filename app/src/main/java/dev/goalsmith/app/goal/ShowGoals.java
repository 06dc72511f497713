package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The goals of a person as the pages show them.
public final class ShowGoals extends UseCase {

    public ShowGoals(Workbench workbench) {
        super(workbench);
    }

    /// All of them, oldest first.
    public List<GoalView> by(Actor actor) {
        return read(tx -> new GoalViews(tx, actor.id(), now()).all());
    }

    public @Nullable GoalView by(Actor actor, Id goal) {
        return read(tx -> new GoalViews(tx, actor.id(), now()).find(goal));
    }
}
