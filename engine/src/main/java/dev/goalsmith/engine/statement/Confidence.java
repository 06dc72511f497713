package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Text;
import java.util.ArrayList;
import java.util.List;

/// How sure the writer is, which is a number that measures nothing: `(8/10)`, `75% confident`, `confidence level 9/10`.
final class Confidence {

    private static final int REACH = 4;

    private Confidence() {}

    static List<Evidence> of(Text text) {
        List<Evidence> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            boolean ruler = text.get(at).isNumber() && text.is(at + 1, "/") && text.is(at + 2, "10");
            boolean percent = text.get(at).isNumber() && text.is(at + 1, "%");
            boolean level = near(text, at);
            if ((ruler && (level || text.is(at - 1, "("))) || (percent && level)) {
                int end = ruler ? at + 3 : at + 2;
                found.add(new Evidence(text.span(at, end), Evidence.Kind.CONFIDENCE));
                at = end - 1;
            }
        }
        return found;
    }

    private static boolean near(Text text, int at) {
        for (int other = at - REACH; other <= at + REACH; other++) {
            if (text.word(other).startsWith("confiden")) {
                return true;
            }
        }
        return false;
    }

    /// The measures that are no confidence; both lists are in the order of the text.
    static List<MeasureExpression> without(List<MeasureExpression> measures, List<Evidence> confidence) {
        if (confidence.isEmpty()) {
            return measures;
        }
        List<MeasureExpression> kept = new ArrayList<>();
        int next = 0;
        for (MeasureExpression measure : measures) {
            while (next < confidence.size()
                    && ends(confidence.get(next)) <= measure.span().start()) {
                next++;
            }
            if (next == confidence.size() || !confidence.get(next).span().overlaps(measure.span())) {
                kept.add(measure);
            }
        }
        return kept;
    }

    private static int ends(Evidence evidence) {
        return evidence.span().endExclusive();
    }
}
