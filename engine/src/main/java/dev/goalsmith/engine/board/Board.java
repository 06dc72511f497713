package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All tasks of one goal as a tree, in the person's order, with the predecessors that the person named.
///
/// A task with parts is worked through its parts: only tasks without parts, the leaves, are planned.
public final class Board {

    /// As many levels as a board may have, the notes directly under the goal counted as one.
    public static final int DEEPEST = 20;
    public static final int MOST_TASKS = 2_000;

    /// As many predecessors as one note may name.
    public static final int MOST_PREDECESSORS = 50;

    private final Map<Id, Task> tasks;
    private final Map<Id, List<Task>> parts = new HashMap<>();
    private final List<Task> roots = new ArrayList<>();
    private final List<Task> leaves;
    private final Map<Id, Set<Id>> predecessors;

    /// `predecessors` maps a task to those that must be complete before it begins.
    public Board(List<Task> tasks, Map<Id, Set<Id>> predecessors) {
        this.tasks = new LinkedHashMap<>();
        this.predecessors = Map.copyOf(predecessors);
        var ordered = new ArrayList<>(tasks);
        ordered.sort(
                Comparator.comparingInt((Task task) -> task.place().position()).thenComparing(Task::id));
        ordered.forEach(task -> this.tasks.put(task.id(), task));
        for (Task task : ordered) {
            Id parent = task.place().parentId();
            (parent == null ? roots : parts.computeIfAbsent(parent, _ -> new ArrayList<>())).add(task);
        }
        leaves = inOrder().stream().filter(task -> !hasParts(task.id())).toList();
    }

    /// The same board with `task` in place of the one that has its id.
    public Board with(Task task) {
        var changed = new LinkedHashMap<>(tasks);
        changed.put(task.id(), task);
        return new Board(List.copyOf(changed.values()), predecessors);
    }

    /// The same board where `predecessor` must be complete before `task` begins, too.
    public Board withPredecessor(Id task, Id predecessor) {
        var changed = new HashMap<>(predecessors);
        var named = new HashSet<>(predecessorsOf(task));
        named.add(predecessor);
        changed.put(task, named);
        return new Board(List.copyOf(tasks.values()), changed);
    }

    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    public int size() {
        return tasks.size();
    }

    public @Nullable Task find(Id task) {
        return tasks.get(task);
    }

    /// The notes that hang directly under the goal, in order.
    public List<Task> roots() {
        return List.copyOf(roots);
    }

    public List<Task> partsOf(Id task) {
        return List.copyOf(parts.getOrDefault(task, List.of()));
    }

    public boolean hasParts(Id task) {
        return parts.containsKey(task);
    }

    /// Every task, each before its parts, in the order in which it is to be read.
    public List<Task> inOrder() {
        var found = new ArrayList<Task>(tasks.size());
        Deque<Task> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Task task = open.pop();
            found.add(task);
            parts.getOrDefault(task.id(), List.of()).reversed().forEach(open::push);
        }
        return found;
    }

    /// The tasks without parts, in the person's sequence.
    public List<Task> leaves() {
        return leaves;
    }

    /// The task itself and all that hangs under it.
    public List<Task> under(Task task) {
        var found = new ArrayList<Task>();
        Deque<Task> open = new ArrayDeque<>(List.of(task));
        while (!open.isEmpty()) {
            Task next = open.pop();
            found.add(next);
            parts.getOrDefault(next.id(), List.of()).reversed().forEach(open::push);
        }
        return found;
    }

    /// How many notes stand above `task`: 0 for one that hangs directly under the goal.
    public int depthOf(Task task) {
        int depth = 0;
        for (Task at = parentOf(task); at != null; at = parentOf(at)) {
            depth++;
        }
        return depth;
    }

    /// The note that `task` is a part of; null for one that hangs directly under the goal.
    public @Nullable Task parentOf(Task task) {
        Id parent = task.place().parentId();
        return parent == null ? null : tasks.get(parent);
    }

    /// How many levels hang under `task`: 0 for a leaf.
    public int heightOf(Task task) {
        int deepest = under(task).stream().mapToInt(this::depthOf).max().orElseThrow();
        return deepest - depthOf(task);
    }

    /// The notes beside `task` and itself, in order.
    public List<Task> siblingsOf(Task task) {
        Task parent = parentOf(task);
        return parent == null ? roots() : partsOf(parent.id());
    }

    /// What was named as coming before `task`, in no order.
    public Set<Id> predecessorsOf(Id task) {
        return predecessors.getOrDefault(task, Set.of());
    }

    /// The estimate of a task: its own, or the sum of its parts where it has any. Null: nothing under it is estimated.
    public @Nullable Duration estimateOf(Task task) {
        if (!hasParts(task.id())) {
            return task.estimate();
        }
        Duration sum = null;
        for (Task part : under(task)) {
            Duration estimate = hasParts(part.id()) ? null : part.estimate();
            sum = estimate == null ? sum : sum == null ? estimate : sum.plus(estimate);
        }
        return sum;
    }

    /// The sum of all estimates.
    public Duration estimate() {
        return leaves().stream()
                .map(leaf -> leaf.estimate() == null ? Duration.ZERO : leaf.estimate())
                .reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isComplete(Task task) {
        return under(task).stream().allMatch(part -> hasParts(part.id()) || part.isComplete());
    }
}
