package dev.goalsmith.app.statement;

import dev.goalsmith.engine.statement.Proposal;
import dev.goalsmith.engine.statement.Proposal.AddMeasure;
import dev.goalsmith.engine.statement.Proposal.MakeDeadline;
import dev.goalsmith.engine.statement.Proposal.SetTarget;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that a sentence offers, by which words, and whether it is a fact of the goal already.
///
/// @param key says the same for the same proposal, whichever sentence made it
public record Proposed(
        String key, Proposal proposal, @Nullable String quote, boolean taken) {

    static String keyOf(Proposal proposal) {
        return switch (proposal) {
            case MakeDeadline(var date) -> "deadline " + date;
            case AddMeasure measure ->
                "measure %s %s %s".formatted(measure.target().toPlainString(), measure.unit(), measure.name());
            case SetTarget target ->
                "target %d %s %s".formatted(target.times(), target.per().key(), target.name());
        };
    }

    /// The words of `text` that made the proposal, or null if they cannot be told.
    static @Nullable String quote(String text, Review review, Proposal proposal) {
        return switch (proposal) {
            case MakeDeadline(var date) -> quoteOfTime(text, review, date);
            case SetTarget _ -> quoteOfRhythm(text, review);
            case AddMeasure measure -> quoteOfMeasure(text, review, measure);
        };
    }

    private static @Nullable String quoteOfTime(String text, Review review, LocalDate limit) {
        for (TimeExpression expression : review.time()) {
            if (limit.equals(expression.limit())) {
                return expression.span().of(text);
            }
        }
        return null;
    }

    private static @Nullable String quoteOfRhythm(String text, Review review) {
        for (TimeExpression expression : review.time()) {
            if (expression instanceof TimeExpression.Rhythm) {
                return expression.span().of(text);
            }
        }
        return null;
    }

    private static @Nullable String quoteOfMeasure(String text, Review review, AddMeasure measure) {
        for (MeasureExpression expression : review.measures()) {
            if (expression.value().compareTo(measure.target()) == 0
                    && expression.unit().equals(measure.unit())) {
                return expression.span().of(text);
            }
        }
        return null;
    }
}
