package dev.goalsmith.app.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.board.Predecessors;
import dev.goalsmith.store.board.Tasks;

/// A person takes back that one note must be complete before another.
public final class RemovePredecessor extends UseCase {

    public RemovePredecessor(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Task> by(Actor actor, Id task, Id predecessor) {
        return change(actor, tx -> {
            Task found = new Tasks(tx, actor.id()).find(task);
            if (found == null) {
                return new Outcome.Missing<>();
            }
            new Predecessors(tx, actor.id()).remove(task, predecessor);
            return new Outcome.Done<>(found);
        });
    }
}
