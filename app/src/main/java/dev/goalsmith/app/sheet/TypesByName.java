package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.TaskType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The task types of a person by their names, however they are capitalised; a name that is not among them becomes a
/// new type on the paper that the fewest types have.
final class TypesByName {

    private final Map<String, TaskType> byName = new LinkedHashMap<>();
    private final List<TaskType> added = new ArrayList<>();
    private final Supplier<Id> ids;

    TypesByName(List<TaskType> known, Supplier<Id> ids) {
        this.ids = ids;
        known.forEach(type -> byName.put(key(type.name()), type));
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Null for no name.
    @Nullable
    Id idOf(String name) {
        return name.isEmpty()
                ? null
                : byName.computeIfAbsent(key(name), _ -> add(name)).id();
    }

    private TaskType add(String name) {
        var type = new TaskType(ids.get(), name, rarestPaper());
        added.add(type);
        return type;
    }

    private int rarestPaper() {
        return IntStream.rangeClosed(1, TaskType.PAPERS)
                .boxed()
                .min(Comparator.comparingLong(paper -> byName.values().stream()
                        .filter(type -> type.paper() == paper)
                        .count()))
                .orElseThrow();
    }

    /// The name of a type; empty for none.
    String nameOf(@Nullable Id type) {
        return byName.values().stream()
                .filter(one -> one.id().equals(type))
                .map(TaskType::name)
                .findFirst()
                .orElse("");
    }

    List<TaskType> added() {
        return List.copyOf(added);
    }

    boolean areTooMany() {
        return byName.size() > TaskType.MOST;
    }
}
