package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.LocalDateTime;

/// A session that can be put elsewhere: its task and the goal of it, and its start on the person's own wall clock.
public record SessionView(Task task, Id goal, PlannedSession session, LocalDateTime start) {}
