package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
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
    /// above it.
    public Map<Id, Set<Id>> ofLeaves() {
        var found = new HashMap<Id, Set<Id>>();
        for (Task task : board.inOrder()) {
            Set<Id> before = leavesUnder(board.predecessorsOf(task.id()));
            for (Task leaf : before.isEmpty() ? List.<Task>of() : leavesUnder(task)) {
                found.computeIfAbsent(leaf.id(), _ -> new HashSet<>()).addAll(before);
            }
        }
        return found;
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

    /// The circle that would close if `predecessor` had to come before `task`, as the tasks on it in order of work,
    /// beginning with `task`; null if none would. No note waits for itself, a note above or a note under it.
    public @Nullable List<Task> cycleIf(Task task, Task predecessor) {
        if (board.under(task).contains(predecessor) || board.under(predecessor).contains(task)) {
            return List.of(task, predecessor);
        }
        Map<Id, Set<Id>> before = ofLeaves();
        Set<Id> ends = new HashSet<>();
        leavesUnder(task).forEach(leaf -> ends.add(leaf.id()));
        for (Task leaf : leavesUnder(predecessor)) {
            List<Task> path = pathBack(leaf.id(), ends, before);
            if (path != null) {
                return path;
            }
        }
        return null;
    }

    /// The way from one of `ends` forward to `from`, or null: a search backwards, breadth first.
    private @Nullable List<Task> pathBack(Id from, Set<Id> ends, Map<Id, Set<Id>> before) {
        Map<Id, Id> after = new HashMap<>();
        Deque<Id> open = new ArrayDeque<>(List.of(from));
        Set<Id> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Id at = open.poll();
            if (ends.contains(at)) {
                return walk(at, after);
            }
            for (Id earlier : before.getOrDefault(at, Set.of())) {
                if (seen.add(earlier)) {
                    after.put(earlier, at);
                    open.add(earlier);
                }
            }
        }
        return null;
    }

    private List<Task> walk(Id start, Map<Id, Id> after) {
        var path = new ArrayList<Task>();
        Id at = start;
        while (at != null) {
            Task task = board.find(at);
            if (task != null) {
                path.add(task);
            }
            at = after.get(at);
        }
        return Collections.unmodifiableList(path);
    }
}
