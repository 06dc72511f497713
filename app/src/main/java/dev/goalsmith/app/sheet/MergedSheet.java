package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.Predecessors;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.sheet.SheetDrafts;
import dev.goalsmith.store.track.WorkLogs;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes down what a sheet made of its goal.
final class MergedSheet {

    private final Tasks tasks;
    private final Predecessors predecessors;
    private final TaskTypes types;
    private final WorkLogs work;
    private final SheetDrafts drafts;

    MergedSheet(Tx tx, Actor actor) {
        tasks = new Tasks(tx, actor.id());
        predecessors = new Predecessors(tx, actor.id());
        types = new TaskTypes(tx, actor.id());
        work = new WorkLogs(tx, actor.id());
        drafts = new SheetDrafts(tx, actor.id());
    }

    /// The tasks that the sheet completed.
    List<Id> keep(ImportDraft sheet) {
        Board before = sheet.now().board();
        Board after = sheet.changes().board();
        sheet.changes().types().forEach(types::add);
        // Each before its parts, which point to it.
        List<Task> all = after.inOrder();
        tasks.addAll(all.stream().filter(task -> before.find(task.id()) == null).toList());
        for (Task task : all) {
            Task old = before.find(task.id());
            if (old != null) {
                change(old, task);
            }
            connect(task.id(), before.predecessorsOf(task.id()), after.predecessorsOf(task.id()));
        }
        sheet.changes().work().forEach(work::add);
        drafts.remove(sheet.draft().id());
        return all.stream()
                .filter(Task::isComplete)
                .map(Task::id)
                .filter(id -> !isComplete(before.find(id)))
                .toList();
    }

    private static boolean isComplete(@Nullable Task task) {
        return task != null && task.isComplete();
    }

    private void change(Task old, Task task) {
        if (!old.place().equals(task.place())) {
            tasks.arrange(task);
        }
        boolean same = old.note().equals(task.note())
                && Objects.equals(old.effort(), task.effort())
                && old.progress().equals(task.progress());
        if (!same) {
            tasks.save(task);
        }
    }

    private void connect(Id task, Set<Id> before, Set<Id> after) {
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        gone.forEach(one -> predecessors.remove(task, one));
        var added = new HashSet<>(after);
        added.removeAll(before);
        added.forEach(one -> predecessors.add(task, one));
    }
}
