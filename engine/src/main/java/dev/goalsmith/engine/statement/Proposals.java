package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what a statement says into what one click can make of it.
final class Proposals {

    private static final int SHORTEST_NAME = 2;

    private Proposals() {}

    static List<Proposal> of(Facts facts) {
        List<Proposal> proposals = new ArrayList<>();
        LocalDate last = last(facts);
        if (last != null && !last.isBefore(facts.on())) {
            proposals.add(new Proposal.MakeDeadline(last));
        }
        for (MeasureExpression measure : facts.measures()) {
            if (measure.what().length() >= SHORTEST_NAME) {
                proposals.add(new Proposal.AddMeasure(
                        measure.what(),
                        measure.unit(),
                        measure.baseline(),
                        measure.value(),
                        measure.direction(),
                        measure.relative()));
            }
        }
        for (TimeExpression time : facts.times()) {
            if (time instanceof TimeExpression.Rhythm rhythm) {
                proposals.add(
                        new Proposal.SetTarget(name(facts, rhythm), rhythm.times(), rhythm.per(), rhythm.until()));
            }
        }
        return proposals;
    }

    private static @Nullable LocalDate last(Facts facts) {
        @Nullable LocalDate last = null;
        for (TimeExpression time : facts.times()) {
            LocalDate limit = time.limit();
            last = limit != null && (last == null || limit.isAfter(last)) ? limit : last;
        }
        return last;
    }

    /// The action that the rhythm belongs to, in the writer's words.
    private static String name(Facts facts, TimeExpression.Rhythm rhythm) {
        @Nullable Action nearest = null;
        for (Action action : facts.actions()) {
            boolean before =
                    facts.text().get(action.verb()).start() < rhythm.span().start();
            nearest = nearest == null || before ? action : nearest;
        }
        return nearest == null
                ? ""
                : facts.text().quote(nearest.verb(), Math.max(nearest.verb() + 1, nearest.objectTo()));
    }
}
