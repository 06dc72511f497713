package dev.goalsmith.app.forecast;

import dev.goalsmith.engine.board.TaskType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person's finished tasks say of an estimate; `advice` is null where too few speak or nothing was estimated.
///
/// @param likes finished tasks whose words are like those of the title, the most alike first, at most three
public record EffortView(@Nullable Advice advice, List<Like> likes) {

    static final EffortView NOTHING = new EffortView(null, List.of());

    public EffortView {
        likes = List.copyOf(likes);
    }

    /// What the advice rests on: how many finished tasks, all of `type` or, where it is null, of any; and how many
    /// times
    /// the estimate tasks of this kind and size take.
    public record Evidence(@Nullable TaskType type, int tasks, double times) {}

    /// What is said of the estimate.
    public sealed interface Advice {}

    /// Another length is more likely: half of such tasks take less than `likely`, 8 of 10 less than `mostly`.
    public record Likely(Evidence evidence, Duration estimate, Duration likely, Duration mostly) implements Advice {}

    /// The estimate is what was likely for the `guess` before it.
    public record Taken(Duration guess, Duration estimate) implements Advice {}

    /// Estimates of this kind and size turn out about right.
    public record Holds(Evidence evidence) implements Advice {}

    /// A finished task, what was estimated for it and what it took.
    public record Like(String title, Duration estimate, Duration worked) {}
}
