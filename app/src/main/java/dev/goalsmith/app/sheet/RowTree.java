package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.sheet.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where all notes of a board hang once the rows of a file are in it, in which order, and what comes before what.
///
/// A row with ties hangs where they say; without, a note stays where it is and a new one hangs under the goal. Among
/// siblings the order of the rows counts; a note that the file does not name stays behind the one it stood behind.
final class RowTree {

    private final Board before;
    private final Id goal;
    private final Map<Id, FileRow> rows;
    private final Map<String, Id> byTie = new HashMap<>();
    private final Map<Id, @Nullable Id> parents = new LinkedHashMap<>();

    /// @param rows by the task that each means, in the order of the file
    RowTree(Id goal, Board before, Map<Id, FileRow> rows) {
        this.goal = goal;
        this.before = before;
        this.rows = rows;
        rows.forEach((id, row) -> {
            if (row.ties().id() != null) {
                byTie.put(row.ties().id(), id);
            }
        });
        before.inOrder().forEach(task -> parents.put(task.id(), task.place().parentId()));
        rows.forEach((id, row) -> parents.put(id, parent(id, row)));
    }

    private @Nullable Id parent(Id id, FileRow row) {
        if (row.isTied() || row.ties().parent() != null) {
            return tied(row.ties().parent());
        }
        return parents.get(id);
    }

    /// The note that a tie means; null if whoever made the file left it out.
    private @Nullable Id tied(@Nullable String tie) {
        Id row = tie == null ? null : byTie.get(tie);
        Id id = tie == null || row != null ? row : Id.parse(tie);
        return id == null || row != null || before.find(id) != null ? id : null;
    }

    /// Notes that would hang too deep, or under themselves.
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (Id id : parents.keySet()) {
            if (above(id) >= Board.DEEPEST) {
                Phrase why = Phrase.of("sheet.import.deep", Board.DEEPEST);
                FileRow row = rows.get(id);
                problems.add(row == null ? new Problem("file", why) : row.problem(Column.TIES.title(), why));
            }
        }
        return problems;
    }

    /// How many notes hang above this one; no more than is allowed are counted, because they may go in a circle.
    private int above(Id id) {
        int depth = 0;
        for (Id at = parents.get(id); at != null && depth < Board.DEEPEST; at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    /// What a note will be called.
    @Nullable
    String titleOf(Id id) {
        FileRow row = rows.get(id);
        Task task = before.find(id);
        return row != null ? row.title() : task == null ? null : task.title();
    }

    /// The notes that have parts.
    Set<Id> wholes() {
        var wholes = new HashSet<Id>();
        parents.values().stream().filter(Objects::nonNull).forEach(wholes::add);
        return wholes;
    }

    /// The places of all notes. Siblings that are the same in the same order keep their ranks.
    Map<Id, Place> places() {
        var places = new HashMap<Id, Place>();
        for (List<Id> siblings : groups()) {
            boolean same = siblings.equals(siblingsBefore(siblings.getFirst()));
            for (int position = 0; position < siblings.size(); position++) {
                Id id = siblings.get(position);
                Task task = same ? before.find(id) : null;
                places.put(id, task == null ? new Place(goal, parents.get(id), position) : task.place());
            }
        }
        return places;
    }

    /// What hung beside a note that stays where it is, and itself; nothing for one that is new or hangs elsewhere.
    private List<Id> siblingsBefore(Id id) {
        Task task = before.find(id);
        return task == null || !stayed(id)
                ? List.of()
                : before.siblingsOf(task).stream().map(Task::id).toList();
    }

    /// The siblings of every note that has parts, and of the goal, in their new order.
    List<List<Id>> groups() {
        var groups = new HashMap<@Nullable Id, List<Id>>();
        rows.keySet().forEach(id -> group(groups, id).add(id));
        for (Id id : parents.keySet()) {
            if (!rows.containsKey(id)) {
                List<Id> siblings = group(groups, id);
                siblings.add(siblings.indexOf(elder(id)) + 1, id);
            }
        }
        return List.copyOf(groups.values());
    }

    private List<Id> group(Map<@Nullable Id, List<Id>> groups, Id id) {
        return groups.computeIfAbsent(parents.get(id), _ -> new ArrayList<>());
    }

    /// The note that stood right before this one; null for the first of its siblings.
    private @Nullable Id elder(Id id) {
        List<Id> siblings = siblingsBefore(id);
        int at = siblings.indexOf(id);
        return at == 0 ? null : siblings.get(at - 1);
    }

    /// Whether notes that were siblings and still are stand in another order.
    boolean isReordered() {
        for (List<Id> siblings : groups()) {
            List<Id> stayed = siblings.stream().filter(this::stayed).toList();
            if (!stayed.isEmpty()) {
                List<Id> old = siblingsBefore(stayed.getFirst()).stream()
                        .filter(stayed::contains)
                        .toList();
                if (!old.equals(stayed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean stayed(Id id) {
        Task task = before.find(id);
        return task != null && Objects.equals(task.place().parentId(), parents.get(id));
    }

    /// What comes before each note that has anything before it.
    Map<Id, Set<Id>> predecessors() {
        var found = new HashMap<Id, Set<Id>>();
        before.inOrder().forEach(task -> found.put(task.id(), before.predecessorsOf(task.id())));
        rows.forEach((id, row) -> {
            if (row.isTied() || !row.ties().predecessors().isEmpty()) {
                found.put(id, tied(id, row.ties().predecessors()));
            }
        });
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    private Set<Id> tied(Id task, List<String> ties) {
        var ids = new LinkedHashSet<Id>();
        for (String tie : ties) {
            Id id = tied(tie);
            if (id != null && !id.equals(task)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
