package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.statement.measure.Directions;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Numeral;
import dev.goalsmith.engine.statement.text.Numerals;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression.Rhythm;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A rhythm that is not to be reached but kept under: "limit my meetings to 10 a week", "under 3 hours a week".
///
/// @param counted what stands before the rhythm and says of what; null if the rhythm holds the count itself
record Ceiling(Facts facts, Rhythm rhythm, @Nullable MeasureExpression counted) {

    /// Whether the words before the count say "at most", or lower something to it.
    boolean stands() {
        int count = facts.text().at(counted == null ? start() : counted.span().start());
        Direction way = Directions.of(facts.text(), count, BigDecimal.ONE, null);
        return way == Direction.AT_MOST
                || (way == Direction.DECREASE && facts.text().is(count - 1, "to"));
    }

    /// Whether so much of a unit in each turn of the rhythm is the ceiling: "3 hours" right before "a week".
    boolean isRate() {
        return counted != null
                && !counted.unit().isEmpty()
                && !counted.relative()
                && facts.text().at(counted.span().endExclusive())
                        == facts.text().at(start())
                && stands();
    }

    private int start() {
        return rhythm.span().start();
    }

    /// The measure that stays under it, counted in the words of its rhythm: 10 "a week".
    ///
    /// @param running what is done, which says of what where the count does not
    /// @param otherwise what it is called where nothing is named
    Proposal.AddMeasure measure(@Nullable Action running, String otherwise) {
        String what = counted == null || counted.what().isEmpty() ? object(running) : counted.what();
        boolean rate = isRate();
        return new Proposal.AddMeasure(
                counted == null ? rhythm.span() : counted.span().with(rhythm.span()),
                what.isEmpty() ? otherwise : what,
                rate && counted != null ? counted.unit() + " " + unit() : unit(),
                counted == null ? null : counted.baseline(),
                rate && counted != null ? counted.value() : BigDecimal.valueOf(rhythm.times()),
                Direction.AT_MOST,
                false);
    }

    private String object(@Nullable Action running) {
        if (running == null) {
            return "";
        }
        int from = running.objectFrom();
        while (from < running.objectTo() && facts.text().is(from, WordClass.FUNCTION)) {
            from++;
        }
        return facts.text().quote(from, running.objectTo());
    }

    private String unit() {
        Text text = facts.text();
        int at = facts.text().at(start());
        Numeral count = Numerals.at(text, at);
        boolean word = text.is(at, "once") || text.is(at, "twice");
        int from = count != null ? count.next() : word ? at + 1 : at;
        return text.quote(from, facts.text().at(rhythm.span().endExclusive()));
    }
}
