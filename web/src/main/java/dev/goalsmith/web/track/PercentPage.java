package dev.goalsmith.web.track;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.ui.Form;
import org.jspecify.annotations.Nullable;

/// How far a task is; `theirs` is what somebody saved meanwhile, if so.
public record PercentPage(Id task, Form form, @Nullable Task theirs) {}
