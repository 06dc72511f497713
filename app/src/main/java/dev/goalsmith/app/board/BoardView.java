package dev.goalsmith.app.board;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Goal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What hangs on the board of a goal: `numbers` says by which number a person finds each note (“2.1” is the first part
/// of the second).
public record BoardView(Goal goal, Board board, Map<Id, String> numbers, List<TaskType> types) {

    public BoardView {
        numbers = Map.copyOf(numbers);
        types = List.copyOf(types);
    }

    /// The number of a note of this board.
    ///
    /// @throws IllegalArgumentException if it hangs elsewhere
    public String numberOf(Id task) {
        String number = numbers.get(task);
        if (number == null) {
            throw new IllegalArgumentException("task (%s) hangs on another board".formatted(task));
        }
        return number;
    }

    /// Null where the person chose none.
    public @Nullable TaskType typeOf(Task task) {
        return types.stream()
                .filter(type -> type.id().equals(task.note().typeId()))
                .findFirst()
                .orElse(null);
    }

    /// How many notes without parts have no estimate yet.
    public long withoutHours() {
        return board.leaves().stream().filter(leaf -> leaf.estimate() == null).count();
    }
}
