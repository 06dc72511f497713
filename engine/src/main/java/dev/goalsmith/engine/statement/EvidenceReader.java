package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Picks out of the facts what speaks for one criterion, in the order of the text.
final class EvidenceReader {

    private EvidenceReader() {}

    static List<Evidence> of(Facts facts, Criterion criterion) {
        List<Evidence> found = switch (criterion) {
            case SPECIFIC -> specific(facts);
            case MEASURABLE -> measurable(facts);
            case ACHIEVABLE -> facts.grounds().means();
            case RELEVANT -> facts.grounds().purposes();
            case TIME_BOUND -> timeBound(facts);
        };
        List<Evidence> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(evidence -> evidence.span().start()));
        return sorted;
    }

    private static List<Evidence> specific(Facts facts) {
        List<Evidence> found = new ArrayList<>();
        for (Action action : facts.actions()) {
            if (action.clear() || (facts.actions().size() == 1 && action.says())) {
                add(found, facts, action.verb(), action.verb() + 1, Evidence.Kind.ACTION);
                add(found, facts, action.objectFrom(), action.objectTo(), Evidence.Kind.OBJECT);
            }
        }
        return found;
    }

    private static void add(List<Evidence> found, Facts facts, int from, int to, Evidence.Kind kind) {
        if (from < to) {
            found.add(new Evidence(facts.text().span(from, to), kind));
        }
    }

    private static List<Evidence> measurable(Facts facts) {
        List<Evidence> found = new ArrayList<>();
        Set<Integer> ends = new HashSet<>();
        for (MeasureExpression measure : facts.measures()) {
            found.add(new Evidence(measure.span(), Evidence.Kind.NUMBER));
            ends.add(measure.span().endExclusive());
        }
        for (TimeExpression time : facts.times()) {
            if (time instanceof TimeExpression.Rhythm) {
                found.add(new Evidence(time.span(), Evidence.Kind.RHYTHM));
            } else if (time instanceof TimeExpression.Length
                    && ends.add(time.span().endExclusive())) {
                found.add(new Evidence(time.span(), Evidence.Kind.NUMBER));
            }
        }
        Action outcome = facts.outcome();
        if (outcome != null) {
            add(found, facts, outcome.verb(), outcome.objectTo(), Evidence.Kind.OUTCOME);
        }
        return found;
    }

    private static List<Evidence> timeBound(Facts facts) {
        List<Evidence> found = new ArrayList<>(facts.ends());
        found.addAll(facts.noSuchDays());
        for (TimeExpression time : facts.times()) {
            switch (time) {
                case TimeExpression.Deadline deadline ->
                    found.add(new Evidence(deadline.span(), Evidence.Kind.DEADLINE));
                case TimeExpression.Horizon horizon -> found.add(new Evidence(horizon.span(), Evidence.Kind.HORIZON));
                case TimeExpression.Rhythm rhythm -> found.add(new Evidence(rhythm.span(), Evidence.Kind.RHYTHM));
                case TimeExpression.Length _ -> {}
            }
        }
        return found;
    }
}
