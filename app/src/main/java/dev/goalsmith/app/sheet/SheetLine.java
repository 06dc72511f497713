package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One task as a row of the sheet. What a task with parts shows is the sum of its parts.
///
/// @param depth how many notes stand above it
/// @param type null where the person chose none
/// @param percent from 0 to 100, rounded down
public record SheetLine(
        Task task, int depth, boolean hasParts, @Nullable TaskType type, Times times, Dates dates, int percent) {

    /// How long it should take, null if nothing of it is estimated, and how long was worked on it.
    public record Times(@Nullable Duration estimate, Duration actual) {}

    /// The day of its first session, while it is open of the first that is still planned, and the day it was completed,
    /// null while there is none; and whether a session of it lies after the deadline of the goal.
    public record Dates(
            @Nullable LocalDate scheduled, @Nullable LocalDate completed, boolean late) {}

    public boolean isComplete() {
        return dates.completed() != null;
    }

    /// The name of its type; empty where there is none.
    public String typeName() {
        return type == null ? "" : type.name();
    }
}
