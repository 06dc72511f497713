package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.util.List;

/// A person throws a note away with all its parts; it can be taken back.
public final class DeleteTask extends UseCase {

    public DeleteTask(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id task) {
        return change(actor, tx -> delete(tx, actor, task));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        List<Id> doomed = tasks.board(task.place().goalId()).under(task).stream()
                .map(Task::id)
                .toList();
        var deleted = new Deleted(newId(), task.title());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.tasks(doomed), now());
        return new Outcome.Done<>(deleted);
    }
}
