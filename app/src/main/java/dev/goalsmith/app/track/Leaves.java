package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import java.util.List;

/// Work is done on the notes without parts.
final class Leaves {

    private Leaves() {}

    static boolean hasParts(Tx tx, Actor actor, Task task) {
        return new Tasks(tx, actor.id()).board(task.place().goalId()).hasParts(task.id());
    }

    /// The task itself if it has no parts, else those under it that have none.
    static List<Task> under(Tx tx, Actor actor, Task task) {
        Board board = new Tasks(tx, actor.id()).board(task.place().goalId());
        return board.under(task).stream()
                .filter(part -> !board.hasParts(part.id()))
                .toList();
    }
}
