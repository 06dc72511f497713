package dev.goalsmith.app.plan;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import java.time.Duration;
import java.time.LocalDateTime;

/// A session to come: its task and goal, its start on the person's own wall clock, and what else is known of it.
public record SessionView(Task task, Goal goal, LocalDateTime start, Duration length, Ahead ahead) {}
