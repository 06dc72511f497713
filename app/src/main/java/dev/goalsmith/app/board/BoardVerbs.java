package dev.goalsmith.app.board;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with a board.
public final class BoardVerbs {

    private BoardVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new AddTask(workbench),
                new AddTaskType(workbench),
                new DeleteTask(workbench),
                new EditTask(workbench),
                new MoveTask(workbench),
                new NameTaskPredecessor(workbench),
                new RemovePredecessor(workbench),
                new ShowBoard(workbench),
                new ThinkThrough(workbench));
    }
}
