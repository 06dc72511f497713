package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;

/// A person says that a task, or a part of it, is not complete after all; it is then as far as it was worked on.
public final class ReopenTask extends UseCase {

    public ReopenTask(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Task> by(Actor actor, Id task) {
        return change(actor, tx -> reopen(tx, actor, task));
    }

    private static Outcome<Task> reopen(Tx tx, Actor actor, Id id) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        Leaves.under(tx, actor, task).stream()
                .filter(Task::isComplete)
                .forEach(leaf -> tasks.save(leaf.withProgress(Progress.NONE)));
        Task reopened = tasks.find(id);
        return new Outcome.Done<>(reopened == null ? task : reopened);
    }
}
