package dev.goalsmith.app.undo;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with what was deleted.
public final class UndoVerbs {

    private UndoVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(new ForgetLeftovers(workbench), new ShowTrash(workbench), new Undo(workbench));
    }
}
