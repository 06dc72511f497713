package dev.goalsmith.engine.journal;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;

/// The end of a goal: the day, what the person is proud of and whom they thank; both texts may be empty.
public record Celebration(Id goalId, LocalDate on, String proud, String thanks, int version) {

    public static final int LONGEST_TEXT = 2_000;
}
