package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.statement.Needs;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.util.List;

/// A person takes the note that closes a gap off the board again; that can be taken back, too.
public final class ReopenGap extends UseCase {

    public ReopenGap(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id need) {
        return change(actor, tx -> reopen(tx, actor, need));
    }

    private Outcome<Deleted> reopen(Tx tx, Actor actor, Id id) {
        Need need = new Needs(tx, actor.id()).find(id);
        if (need == null || need.taskId() == null) {
            return new Outcome.Missing<>();
        }
        Board board = new Tasks(tx, actor.id()).board(need.goalId());
        Task task = board.find(need.taskId());
        if (task == null) {
            return new Outcome.Missing<>();
        }
        List<Id> doomed = board.under(task).stream().map(Task::id).toList();
        var deleted = new Deleted(newId(), task.title());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.tasks(doomed), now());
        return new Outcome.Done<>(deleted);
    }
}
