package dev.goalsmith.app.board;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a note is to hang.
public sealed interface Move {

    /// Under `parent` (null: directly under the goal), with `position` other notes before it there. A position out of
    /// bounds is the nearest one within.
    record To(@Nullable Id parent, int position) implements Move {

        @Override
        public To on(Board board, Task task) {
            return this;
        }
    }

    /// One step from where it hangs: before or after its neighbour, into the note before it as its last part, or out of
    /// the note that it is a part of, right after that. A step that leads nowhere leads to where it hangs.
    enum Step implements Move {
        UP,
        DOWN,
        IN,
        OUT;

        @Override
        public To on(Board board, Task task) {
            List<Task> siblings = board.siblingsOf(task);
            int rank = siblings.indexOf(task);
            Task parent = board.parentOf(task);
            Id parentId = task.place().parentId();
            return switch (this) {
                case UP -> new To(parentId, rank - 1);
                case DOWN -> new To(parentId, rank + 1);
                case IN -> rank == 0 ? new To(parentId, 0) : lastUnder(siblings.get(rank - 1));
                case OUT -> parent == null ? new To(null, rank) : after(board, parent);
            };
        }

        private static To lastUnder(Task task) {
            return new To(task.id(), Board.MOST_TASKS);
        }

        private static To after(Board board, Task parent) {
            return new To(parent.place().parentId(), board.siblingsOf(parent).indexOf(parent) + 1);
        }
    }

    /// The place that this means for `task` on `board`.
    To on(Board board, Task task);
}
