package dev.goalsmith.engine.goal;

import java.time.LocalDate;

/// The last day on which the promise is kept; provisional until the breakdown confirms it.
public record Deadline(LocalDate on, boolean confirmed) {}
