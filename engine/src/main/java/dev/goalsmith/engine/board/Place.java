package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import org.jspecify.annotations.Nullable;

/// Where a note hangs: on which goal, under which note (null: directly under the goal), and its rank among its
/// siblings.
public record Place(Id goalId, @Nullable Id parentId, int position) {

    /// On the same goal, under another note.
    public Place under(@Nullable Id newParentId, int newPosition) {
        return new Place(goalId, newParentId, newPosition);
    }
}
