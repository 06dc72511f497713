package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which row of a file means which task: by id, else by type and description; of several that are alike, the first
/// that no other row means.
///
/// The description alone decides in a file without a column for the type, and for a task that has had no type so far.
final class RowMatch {

    private final GoalSheet sheet;
    private final boolean typed;

    RowMatch(GoalSheet sheet, boolean typed) {
        this.sheet = sheet;
        this.typed = typed;
    }

    /// For each row the task that is there already; null for a new one.
    List<@Nullable Task> of(List<FileRow> rows) {
        var found = new ArrayList<@Nullable Task>(rows.stream().map(this::byId).toList());
        var taken = new HashSet<Id>();
        found.stream().filter(task -> task != null).forEach(task -> taken.add(task.id()));
        match(rows, found, taken, row -> key(row.type(), row.title()));
        match(rows, found, taken, row -> key("", row.title()));
        return found;
    }

    /// Gives each row that means no task yet the first one of its key that no other row means.
    private void match(List<FileRow> rows, List<@Nullable Task> found, Set<Id> taken, Function<FileRow, String> keyOf) {
        Map<String, Deque<Task>> free = free(taken);
        for (int at = 0; at < rows.size(); at++) {
            Deque<Task> alike = free.getOrDefault(keyOf.apply(rows.get(at)), new ArrayDeque<>());
            if (found.get(at) == null && !alike.isEmpty()) {
                Task task = alike.remove();
                found.set(at, task);
                taken.add(task.id());
            }
        }
    }

    private @Nullable Task byId(FileRow row) {
        String written = row.ties().id();
        Id id = written == null ? null : Id.parse(written);
        return id == null ? null : sheet.board().find(id);
    }

    private Map<String, Deque<Task>> free(Set<Id> taken) {
        var free = new HashMap<String, Deque<Task>>();
        for (Task task : sheet.board().inOrder()) {
            if (!taken.contains(task.id())) {
                TaskType type = sheet.typeOf(task);
                String key = key(type == null ? "" : type.name(), task.title());
                free.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(task);
            }
        }
        return free;
    }

    private String key(String type, String title) {
        return (typed ? TypesByName.key(type) : "") + "\n" + title;
    }
}
