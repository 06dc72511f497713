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
        proposals.addAll(targets(facts));
        return proposals;
    }

    /// Each rhythm with the action that it belongs to: the last that begins before it, else the first of all.
    private static List<Proposal> targets(Facts facts) {
        List<Proposal> targets = new ArrayList<>();
        int next = 0;
        for (TimeExpression time : facts.times()) {
            if (time instanceof TimeExpression.Rhythm rhythm) {
                while (next < facts.actions().size()
                        && start(facts, next) < rhythm.span().start()) {
                    next++;
                }
                String name = facts.actions().isEmpty() ? "" : name(facts, Math.max(0, next - 1));
                targets.add(new Proposal.SetTarget(name, rhythm.times(), rhythm.per(), rhythm.until()));
            }
        }
        return targets;
    }

    private static int start(Facts facts, int action) {
        return facts.text().get(facts.actions().get(action).verb()).start();
    }

    /// The action in the writer's words.
    private static String name(Facts facts, int at) {
        Action action = facts.actions().get(at);
        return facts.text().quote(action.verb(), Math.max(action.verb() + 1, action.objectTo()));
    }

    private static @Nullable LocalDate last(Facts facts) {
        @Nullable LocalDate last = null;
        for (TimeExpression time : facts.times()) {
            LocalDate limit = time.limit();
            last = limit != null && (last == null || limit.isAfter(last)) ? limit : last;
        }
        return last;
    }
}
