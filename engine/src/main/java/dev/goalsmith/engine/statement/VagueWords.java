package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.action.Haze;
import dev.goalsmith.engine.statement.action.Marks;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the words that could mean many things where they stand; "improve" with a number is not one.
final class VagueWords {

    private VagueWords() {}

    static List<VagueWord> of(Facts facts) {
        Text text = facts.text();
        List<VagueWord> found = new ArrayList<>();
        Marks marks = new Marks(text, facts.read(), facts.measures());
        BitSet verbs = verbs(facts);
        BitSet purposes = purposes(facts);
        for (int at = 0; at < text.size(); at++) {
            boolean vague = Haze.at(text, at) || text.is(at, WordClass.VAGUE_TIME) || verbs.get(at);
            if (vague && !marks.timed(at) && !purposes.get(text.get(at).start())) {
                found.add(new VagueWord(text.span(at, at + 1), text.quote(at, at + 1)));
            }
        }
        return found;
    }

    /// The code units that say what the goal is for: there "more" is a hope, not a measure.
    private static BitSet purposes(Facts facts) {
        BitSet purposes = new BitSet();
        for (Evidence evidence : facts.grounds().purposes()) {
            if (evidence.kind() == Evidence.Kind.PURPOSE) {
                purposes.set(evidence.span().start(), evidence.span().endExclusive());
            }
        }
        return purposes;
    }

    /// The places of vague verbs that nothing makes clear.
    private static BitSet verbs(Facts facts) {
        BitSet verbs = new BitSet();
        for (Action action : facts.actions()) {
            verbs.set(action.verb(), !action.clear() && facts.text().is(action.verb(), WordClass.VAGUE_VERB));
        }
        return verbs;
    }
}
