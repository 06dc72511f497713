package dev.goalsmith.app.journal;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.journal.Barrier;
import java.util.ArrayList;
import java.util.List;

/// An if-then answer that has helped others with a hurdle of a kind, in words of ours.
public record ProvenAnswer(Phrase ifText, Phrase thenText) {

    private static final int EACH = 3;

    /// Those for hurdles of the kind of `barrier`.
    public static List<ProvenAnswer> to(Barrier barrier) {
        var answers = new ArrayList<ProvenAnswer>();
        for (int number = 1; number <= EACH; number++) {
            String key = "journal.answer." + barrier.name() + "." + number;
            answers.add(new ProvenAnswer(Phrase.of(key + ".if"), Phrase.of(key + ".then")));
        }
        return answers;
    }
}
