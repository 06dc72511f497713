package dev.goalsmith.engine.sheet;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What ties a row to its task and to other rows; the hidden eighth column keeps it.
///
/// Ids are 1 to 64 letters, digits, `-` and `_`.
///
/// @param id null for a task that was never kept
/// @param predecessors ids of the tasks that come first, at most [#MAX_PREDECESSORS]
/// @param parent id of the task that this one is a part of, or null
public record Ties(
        @Nullable String id,
        List<String> predecessors,
        @Nullable String parent) {

    public static final int MAX_PREDECESSORS = 100;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    // After the pattern, which its making needs.
    public static final Ties NONE = new Ties(null, List.of(), null);

    public Ties {
        predecessors = List.copyOf(predecessors);
        predecessors.forEach(Ties::refuseUnlessId);
        if (predecessors.size() > MAX_PREDECESSORS) {
            throw new IllegalArgumentException(
                    "predecessors (%d) must not be more than 100".formatted(predecessors.size()));
        }
        refuseUnlessId(Objects.requireNonNullElse(id, "none"));
        refuseUnlessId(Objects.requireNonNullElse(parent, "none"));
    }

    private static void refuseUnlessId(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("id (%s) must be 1 to 64 letters, digits, - and _".formatted(id));
        }
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// The same ties for a row that was copied: a new task in the same place.
    Ties withoutId() {
        return new Ties(null, predecessors, parent);
    }
}
