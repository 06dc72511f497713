package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.track.WorkLogs;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person takes an entry out of their work log; it can be taken back.
public final class DeleteWorkLog extends UseCase {

    public DeleteWorkLog(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id id) {
        return change(actor, tx -> delete(tx, actor, id));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        WorkLog log = new WorkLogs(tx, actor.id()).find(id);
        Task task = log == null ? null : new Tasks(tx, actor.id()).find(log.taskId());
        if (task == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), task.title());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.workLog(id), now());
        return new Outcome.Done<>(deleted);
    }
}
