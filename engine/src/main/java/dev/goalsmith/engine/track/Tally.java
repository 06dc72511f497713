package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;

/// So many times on a day towards a target.
public record Tally(Id id, Id targetId, LocalDate on, int times) {}
