package dev.goalsmith.app.undo;

import dev.goalsmith.engine.Id;

/// Something that was deleted a moment ago: by which id it is taken back, and what it was called.
public record Deleted(Id id, String label) {

    /// As much as is shown of a text that has no name.
    public static final int LONGEST_LABEL = 60;
}
