package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import org.jspecify.annotations.Nullable;

/// The plan sheet of a goal, to be shown.
public final class ShowSheet extends UseCase {

    public ShowSheet(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such goal for this person.
    public @Nullable SheetView by(Actor actor, Id goal) {
        return read(tx -> {
            GoalSheet sheet = GoalSheet.find(tx, actor, goal, now());
            return sheet == null ? null : sheet.view();
        });
    }
}
