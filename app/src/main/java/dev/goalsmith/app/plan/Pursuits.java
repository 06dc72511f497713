package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person is after: their goals, oldest first, the board of each, and the milestones on the way.
record Pursuits(List<Goal> goals, Map<Id, Board> boards, List<Milestone> milestones) {

    private static final Board EMPTY = new Board(List.of(), Map.of());

    Pursuits {
        goals = List.copyOf(goals);
        milestones = List.copyOf(milestones);
    }

    static Pursuits of(Tx tx, Actor actor) {
        return new Pursuits(
                new Goals(tx, actor.id()).all(),
                new Tasks(tx, actor.id()).boards(),
                new Milestones(tx, actor.id()).all());
    }

    @Nullable
    Goal findGoal(Id id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst().orElse(null);
    }

    Board boardOf(Goal goal) {
        return boards.getOrDefault(goal.id(), EMPTY);
    }

    @Nullable
    Task findTask(Id id) {
        for (Board board : boards.values()) {
            Task found = board.find(id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    Goal findGoalOf(Id task) {
        Task found = findTask(task);
        return found == null ? null : findGoal(found.place().goalId());
    }

    /// The same with `goal` as it would be.
    Pursuits withGoal(Goal goal) {
        List<Goal> others = goals.stream()
                .map(other -> other.id().equals(goal.id()) ? goal : other)
                .toList();
        return new Pursuits(others, boards, milestones);
    }

    /// The same with `milestone` as it would be.
    Pursuits withMilestone(Milestone milestone) {
        List<Milestone> others = milestones.stream()
                .map(other -> other.id().equals(milestone.id()) ? milestone : other)
                .toList();
        return new Pursuits(goals, boards, others);
    }
}
