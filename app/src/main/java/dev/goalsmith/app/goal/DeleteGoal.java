package dev.goalsmith.app.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.util.List;

/// A person deletes a goal with all that belongs to it; it can be taken back.
public final class DeleteGoal extends UseCase {

    public DeleteGoal(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id goal) {
        return change(actor, tx -> delete(tx, actor, goal));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        Goal goal = new Goals(tx, actor.id()).find(id);
        if (goal == null) {
            return new Outcome.Missing<>();
        }
        List<Id> tasks = new Tasks(tx, actor.id())
                .board(id).inOrder().stream().map(Task::id).toList();
        var deleted = new Deleted(newId(), goal.name());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.goal(id, tasks), now());
        return new Outcome.Done<>(deleted);
    }
}
