package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.statement.time.Cycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the statement says and that one click makes a fact of the goal.
public sealed interface Proposal {

    /// Keep the promise by the end of `date`.
    record MakeDeadline(LocalDate date) implements Proposal {}

    /// Follow `name` from `baseline`, if the statement gives it, to `target`; `relative` targets count in `unit` from
    /// there.
    record AddMeasure(
            String name,
            String unit,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            Direction direction,
            boolean relative)
            implements Proposal {}

    /// Do `name` so many `times` in every cycle.
    record SetTarget(
            String name, int times, Cycle per, @Nullable LocalDate until) implements Proposal {}
}
