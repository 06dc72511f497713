package dev.goalsmith.engine.track;

import dev.goalsmith.engine.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/// The value of a measure on a day, with a note that may be empty.
public record Reading(Id id, Id measureId, LocalDate on, BigDecimal value, String note) {}
