package dev.goalsmith.app.track;

import dev.goalsmith.engine.board.Task;
import org.jspecify.annotations.Nullable;

/// A task as it is now, and what came of its timer, if that ran and was stopped.
public record Progressed(Task task, TimerStop.@Nullable Stopped timer) {}
