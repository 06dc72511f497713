package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import java.util.ArrayList;
import java.util.List;

/// Finds the words that could mean many things where they stand; "improve" with a number is not one.
final class VagueWords {

    private VagueWords() {}

    static List<VagueWord> of(Facts facts) {
        Text text = facts.text();
        List<VagueWord> found = new ArrayList<>();
        Marks marks = new Marks(text, facts.times(), facts.measures());
        for (int at = 0; at < text.size(); at++) {
            boolean vague = Haze.at(text, at) || text.is(at, WordClass.VAGUE_TIME) || verb(facts, at);
            if (vague && !marks.timed(at)) {
                found.add(new VagueWord(text.span(at, at + 1), text.quote(at, at + 1)));
            }
        }
        return found;
    }

    private static boolean verb(Facts facts, int at) {
        for (Action action : facts.actions()) {
            if (action.verb() == at) {
                boolean vague = facts.text().is(at, WordClass.VAGUE_VERB);
                return vague && !action.counted();
            }
        }
        return false;
    }
}
