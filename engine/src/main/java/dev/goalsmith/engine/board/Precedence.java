package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be complete before what: named predecessors, carried down to the leaves that do the work.
public final class Precedence {

    private final Board board;

    public Precedence(Board board) {
        this.board = board;
    }

    /// For each leaf the leaves that must be complete before it: those under the predecessors of it and of the notes
    /// above it. Leaves that wait for the same share one set, as the parts of a note that waits do.
    public Map<Id, Set<Id>> ofLeaves() {
        var found = new HashMap<Id, Set<Id>>();
        handDown(board.roots(), Set.of(), found);
        return found;
    }

    private void handDown(List<Task> tasks, Set<Id> above, Map<Id, Set<Id>> found) {
        for (Task task : tasks) {
            Set<Id> before = together(above, leavesUnder(board.predecessorsOf(task.id())));
            if (board.hasParts(task.id())) {
                handDown(board.partsOf(task.id()), before, found);
            } else if (!before.isEmpty()) {
                found.put(task.id(), before);
            }
        }
    }

    private static Set<Id> together(Set<Id> some, Set<Id> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private Set<Id> leavesUnder(Set<Id> tasks) {
        var found = new HashSet<Id>();
        for (Id id : tasks) {
            Task task = board.find(id);
            if (task != null) {
                leavesUnder(task).forEach(leaf -> found.add(leaf.id()));
            }
        }
        return found;
    }

    private List<Task> leavesUnder(Task task) {
        return board.under(task).stream()
                .filter(part -> !board.hasParts(part.id()))
                .toList();
    }

    /// The circle that would close if `predecessor` had to come before `task`: the notes on it in order of work, from
    /// `task` to `predecessor`; null if none would. Where the way goes through a part, the part and its note both
    /// stand in it. No note waits for itself, a note above or a note under it.
    public @Nullable List<Task> cycleIf(Task task, Task predecessor) {
        return new Ways(board).between(task, predecessor);
    }

    /// A circle that there is already and that `task` is on, from `task` around to the note before it; null if there
    /// is none. Hanging a note elsewhere can close one.
    public @Nullable List<Task> cycleThrough(Task task) {
        return new Ways(board).around(task);
    }

    /// A circle that there is anywhere on the board, told like that of [#cycleThrough]; null if there is none.
    public @Nullable List<Task> findCycle() {
        return new Ways(board).anywhere();
    }
}
