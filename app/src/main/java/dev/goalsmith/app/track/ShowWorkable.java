package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks of a goal that one can work on: those without parts.
public final class ShowWorkable extends UseCase {

    /// Open tasks before complete ones, each in the person's sequence.
    public record View(Goal goal, List<Task> tasks) {

        public View {
            tasks = List.copyOf(tasks);
        }

        /// What `task` is called; nothing if it is not one of these.
        public String title(Id task) {
            return tasks.stream()
                    .filter(one -> one.id().equals(task))
                    .map(Task::title)
                    .findFirst()
                    .orElse("");
        }
    }

    public ShowWorkable(Workbench workbench) {
        super(workbench);
    }

    public @Nullable View by(Actor actor, Id goal) {
        return read(tx -> view(tx, actor, goal));
    }

    /// The same for the goal that `task` belongs to.
    public @Nullable View around(Actor actor, Id task) {
        return read(tx -> {
            Task found = new Tasks(tx, actor.id()).find(task);
            return found == null ? null : view(tx, actor, found.place().goalId());
        });
    }

    private static @Nullable View view(Tx tx, Actor actor, Id id) {
        Goal goal = new Goals(tx, actor.id()).find(id);
        return goal == null
                ? null
                : new View(
                        goal,
                        new Tasks(tx, actor.id())
                                .board(id).leaves().stream()
                                        .sorted(Comparator.comparing(Task::isComplete))
                                        .toList());
    }
}
