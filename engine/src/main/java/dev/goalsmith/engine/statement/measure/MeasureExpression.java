package dev.goalsmith.engine.statement.measure;

import dev.goalsmith.engine.statement.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number in a statement, with what it counts.
///
/// @param unit `%`, a currency sign, a unit of measure, or empty for a plain count
/// @param what the thing that is counted or moved, in the writer's words; may be empty
/// @param relative whether `value` is a change ("by 15%") and not the state to reach
/// @param baseline where it stands today, if the statement says so
public record MeasureExpression(
        Span span,
        BigDecimal value,
        String unit,
        String what,
        Direction direction,
        boolean relative,
        @Nullable BigDecimal baseline) {}
