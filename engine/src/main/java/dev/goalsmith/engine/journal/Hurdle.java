package dev.goalsmith.engine.journal;

import dev.goalsmith.engine.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands in the way of a goal, and the if-then answer to it, whose halves may be empty until it is found.
public record Hurdle(
        Id id,
        Id goalId,
        Obstacle obstacle,
        Answer answer,
        LocalDate metOn,
        @Nullable LocalDate overcomeOn,
        int version) {

    public static final int LONGEST_TEXT = 2_000;

    /// What it is, in the person's words, and of which kind.
    public record Obstacle(Barrier barrier, String description) {}

    /// "If …, then I will …" (implementation intention, Gollwitzer 1999, doi:10.1037/0003-066X.54.7.493).
    public record Answer(String ifText, String thenText) {

        public boolean isFound() {
            return !thenText.isBlank();
        }
    }

    public Hurdle withOvercomeOn(@Nullable LocalDate day) {
        return new Hurdle(id, goalId, obstacle, answer, metOn, day, version);
    }
}
