package dev.goalsmith.engine.statement.time;

import dev.goalsmith.engine.statement.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A piece of a statement that says when, by when, how often or how long.
public sealed interface TimeExpression {

    /// Where it stands in the text.
    Span span();

    /// The last day on which the promise is kept, or null if the expression sets none.
    @Nullable
    LocalDate limit();

    /// The expression's kind as the command line writes it.
    default String kind() {
        return switch (this) {
            case Deadline _ -> "deadline";
            case Horizon _ -> "horizon";
            case Rhythm _ -> "rhythm";
            case Length _ -> "duration";
        };
    }

    /// A day or a named period: `from` is its first day, `to` the last day on which the promise is kept.
    record Deadline(Span span, LocalDate from, LocalDate to) implements TimeExpression {
        @Override
        public LocalDate limit() {
            return to;
        }
    }

    /// A length of time from the day of writing on: "within three years".
    record Horizon(Span span, Amount value, LocalDate to) implements TimeExpression {
        @Override
        public LocalDate limit() {
            return to;
        }
    }

    /// So many `times` in every cycle, until a day if the statement gives one.
    record Rhythm(Span span, int times, Cycle per, @Nullable LocalDate until) implements TimeExpression {
        @Override
        public @Nullable LocalDate limit() {
            return until;
        }
    }

    /// How long something takes or lasts; no promise: "20 minutes".
    record Length(Span span, Amount value) implements TimeExpression {
        @Override
        public @Nullable LocalDate limit() {
            return null;
        }
    }
}
