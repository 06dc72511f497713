package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ways that work takes over a board: a note begins before its parts, which end before it ends, and a predecessor
/// ends before its successor begins.
///
/// Every note has two moments, so that a search costs time in proportion to the notes and the named predecessors,
/// never to the pairs of leaves that these stand for.
final class Ways {

    private final Board board;
    private final Map<Id, List<Task>> successors = new HashMap<>();

    /// The beginning or the end of a note.
    private record Moment(Task task, boolean end) {}

    Ways(Board board) {
        this.board = board;
        for (Task task : board.inOrder()) {
            for (Id before : board.predecessorsOf(task.id())) {
                successors.computeIfAbsent(before, _ -> new ArrayList<>()).add(task);
            }
        }
    }

    /// The notes on a shortest way from the beginning of `first` to the end of `last`, each once in a row; null if
    /// there is no way.
    @Nullable
    List<Task> between(Task first, Task last) {
        return shortest(new Moment(first, false), new Moment(last, true));
    }

    /// The notes on a shortest way from `task` around to itself, itself once; null if there is no way.
    @Nullable
    List<Task> around(Task task) {
        for (var moment : List.of(new Moment(task, false), new Moment(task, true))) {
            for (Moment next : after(moment)) {
                List<Task> way = shortest(next, moment);
                if (way != null) {
                    return from(task, way);
                }
            }
        }
        return null;
    }

    /// The notes on some circle; null if there is none. Moments that nothing comes before are taken away until none is
    /// left or all that are left have something before them: then a circle is among these.
    @Nullable
    List<Task> anywhere() {
        var waiting = new LinkedHashMap<Moment, Integer>();
        for (Task task : board.inOrder()) {
            for (var moment : List.of(new Moment(task, false), new Moment(task, true))) {
                waiting.putIfAbsent(moment, 0);
                after(moment).forEach(next -> waiting.merge(next, 1, Integer::sum));
            }
        }
        takeAwayFree(waiting);
        return waiting.keySet().stream()
                .map(moment -> around(moment.task()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void takeAwayFree(Map<Moment, Integer> waiting) {
        Deque<Moment> free = new ArrayDeque<>(waiting.keySet());
        free.removeIf(moment -> waiting.getOrDefault(moment, 0) > 0);
        while (!free.isEmpty()) {
            Moment done = free.poll();
            waiting.remove(done);
            for (Moment next : after(done)) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    free.add(next);
                }
            }
        }
    }

    /// `way`, which ends with `task`, with `task` in front.
    private static List<Task> from(Task task, List<Task> way) {
        var notes = new ArrayList<>(way);
        notes.removeLast();
        if (notes.isEmpty() || !notes.getFirst().equals(task)) {
            notes.addFirst(task);
        }
        return notes;
    }

    private @Nullable List<Task> shortest(Moment start, Moment goal) {
        var cameFrom = new HashMap<Moment, Moment>();
        var seen = new HashSet<Moment>(Set.of(start));
        Deque<Moment> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Moment at = open.poll();
            if (at.equals(goal)) {
                return notes(at, cameFrom);
            }
            for (Moment next : after(at)) {
                if (seen.add(next)) {
                    cameFrom.put(next, at);
                    open.add(next);
                }
            }
        }
        return null;
    }

    private static List<Task> notes(Moment last, Map<Moment, Moment> cameFrom) {
        var notes = new ArrayList<Task>();
        for (Moment at = last; at != null; at = cameFrom.get(at)) {
            if (notes.isEmpty() || !notes.getLast().equals(at.task())) {
                notes.add(at.task());
            }
        }
        return Collections.unmodifiableList(notes.reversed());
    }

    private List<Moment> after(Moment at) {
        var next = new ArrayList<Moment>();
        if (at.end()) {
            successors.getOrDefault(at.task().id(), List.of()).forEach(task -> next.add(new Moment(task, false)));
            Task parent = board.parentOf(at.task());
            if (parent != null) {
                next.add(new Moment(parent, true));
            }
        } else {
            next.add(new Moment(at.task(), true));
            board.partsOf(at.task().id()).forEach(part -> next.add(new Moment(part, false)));
        }
        return next;
    }
}
