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
import java.util.List;

/// A person completes a task today, with all its parts; a timer that runs for it is stopped and logged.
public final class CompleteTask extends UseCase {

    public CompleteTask(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Progressed> by(Actor actor, Id task) {
        return change(actor, tx -> complete(tx, actor, task));
    }

    private Outcome<Progressed> complete(Tx tx, Actor actor, Id id) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(id);
        if (task == null) {
            return new Outcome.Missing<>();
        }
        var progress = new Progress(100, today(tx, actor));
        List<Task> leaves = Leaves.under(tx, actor, task);
        leaves.stream().filter(leaf -> !leaf.isComplete()).forEach(leaf -> tasks.save(leaf.withProgress(progress)));
        List<Id> ids = leaves.stream().map(Task::id).toList();
        TimerStop.Stopped timer = TimerStop.stopOn(tx, actor, ids, now(), newId());
        Task completed = tasks.find(id);
        return new Outcome.Done<>(new Progressed(completed == null ? task : completed, timer));
    }
}
