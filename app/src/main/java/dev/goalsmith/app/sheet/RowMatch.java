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
import org.jspecify.annotations.Nullable;

/// Which row of a file means which task: by id, else by type and description; of several that are alike, the first
/// that no other row means.
///
/// In a file without a column for the type, the description alone decides.
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
        Map<String, Deque<Task>> free = free(taken);
        for (int row = 0; row < rows.size(); row++) {
            if (found.get(row) == null) {
                found.set(
                        row,
                        free.getOrDefault(key(rows.get(row)), new ArrayDeque<>())
                                .poll());
            }
        }
        return found;
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

    private String key(FileRow row) {
        return key(row.type(), row.title());
    }

    private String key(String type, String title) {
        return (typed ? TypesByName.key(type) : "") + "\n" + title;
    }
}
