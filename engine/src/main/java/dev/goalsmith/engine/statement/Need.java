package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.Id;
import org.jspecify.annotations.Nullable;

/// A skill or a resource that a goal asks for: at hand, or a gap.
///
/// @param taskId the note on the board that closes the gap, which may be gone by now; null where none was made
public record Need(
        Id id,
        Id goalId,
        Kind kind,
        String name,
        boolean atHand,
        @Nullable Id taskId,
        int version) {

    /// As many as one goal may have.
    public static final int MOST = 30;

    /// In code units.
    public static final int LONGEST_NAME = 150;

    public enum Kind {
        SKILL,
        RESOURCE
    }

    /// What closes a gap.
    public enum Way {
        COURSE,
        MENTOR,
        BOOK,
        PRACTICE,
        FUNDING
    }

    public Need withAtHand(boolean there) {
        return new Need(id, goalId, kind, name, there, taskId, version);
    }

    public Need withTask(@Nullable Id task) {
        return new Need(id, goalId, kind, name, atHand, task, version);
    }
}
