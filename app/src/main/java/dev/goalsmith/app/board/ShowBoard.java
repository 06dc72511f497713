package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The board of a goal, to be shown.
public final class ShowBoard extends UseCase {

    public ShowBoard(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such goal for this person.
    public @Nullable BoardView by(Actor actor, Id goal) {
        return read(tx -> show(tx, actor, goal));
    }

    private static @Nullable BoardView show(Tx tx, Actor actor, Id id) {
        Goal goal = new Goals(tx, actor.id()).find(id);
        if (goal == null) {
            return null;
        }
        Board board = new Tasks(tx, actor.id()).board(id);
        return new BoardView(goal, board, numbers(board), new TaskTypes(tx, actor.id()).all());
    }

    private static Map<Id, String> numbers(Board board) {
        var numbers = new HashMap<Id, String>();
        number(numbers, "", board.roots());
        for (Task task : board.inOrder()) {
            number(numbers, numbers.get(task.id()) + ".", board.partsOf(task.id()));
        }
        return numbers;
    }

    private static void number(Map<Id, String> numbers, String prefix, List<Task> siblings) {
        int rank = 0;
        for (Task task : siblings) {
            numbers.put(task.id(), prefix + ++rank);
        }
    }
}
