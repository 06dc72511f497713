package dev.goalsmith.engine.journal;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;

/// What was learned on the way to a goal.
public record Lesson(Id id, Id goalId, String text, LocalDate on) {

    public static final int LONGEST_TEXT = 2_000;
}
