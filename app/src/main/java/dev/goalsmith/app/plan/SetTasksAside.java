package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A person takes the way out of fewer tasks: the notes are thrown away together and can be taken back together.
public final class SetTasksAside extends UseCase {

    public SetTasksAside(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, List<Id> tasks) {
        return change(actor, tx -> setAside(tx, actor, tasks));
    }

    private Outcome<Deleted> setAside(Tx tx, Actor actor, List<Id> ids) {
        var tasks = new Tasks(tx, actor.id());
        Map<Id, Board> boards = new HashMap<>();
        List<String> titles = new ArrayList<>();
        Set<Id> doomed = new LinkedHashSet<>();
        for (Id id : ids) {
            Task task = tasks.find(id);
            if (task == null) {
                return new Outcome.Missing<>();
            }
            titles.add(task.title());
            boards.computeIfAbsent(task.place().goalId(), tasks::board)
                    .under(task)
                    .forEach(part -> doomed.add(part.id()));
        }
        if (titles.isEmpty()) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), String.join(", ", titles));
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.tasks(doomed), now());
        return new Outcome.Done<>(deleted);
    }
}
