package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.board.Tasks;

/// A person says that nothing more is needed to complete a task, or that something may be after all.
public final class ThinkThrough extends UseCase {

    public ThinkThrough(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Task> by(Actor actor, Id task, boolean enough) {
        return write(actor, tx -> {
            var tasks = new Tasks(tx, actor.id());
            Task found = tasks.find(task);
            if (found == null) {
                return new Outcome.Missing<>();
            }
            Task thought = found.with(found.note().thoughtThrough(enough));
            tasks.arrange(thought);
            return new Outcome.Done<>(thought);
        });
    }
}
