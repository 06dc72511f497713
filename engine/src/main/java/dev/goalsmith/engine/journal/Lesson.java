package dev.goalsmith.engine.journal;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was learned on the way to a goal; `about` is what it answers, null where it came by itself.
public record Lesson(
        Id id,
        Id goalId,
        String text,
        LocalDate on,
        @Nullable String about) {

    public static final int LONGEST_TEXT = 2_000;
}
