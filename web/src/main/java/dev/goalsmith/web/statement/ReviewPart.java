package dev.goalsmith.web.statement;

import dev.goalsmith.app.statement.Proposed;
import dev.goalsmith.app.statement.TextReview;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Marking.Piece;
import dev.goalsmith.engine.statement.Rule;
import dev.goalsmith.engine.statement.Standing.Mark;
import dev.goalsmith.web.goal.Chips;
import dev.goalsmith.web.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the review says about a sentence while it is written. `fragment`: the pieces go to their places in a page that
/// stands already.
///
/// @param version the newest that is kept
public record ReviewPart(Id goal, TextReview review, int version, boolean fragment) {

    /// Tells htmx to put a piece where its id stands.
    public @Nullable String swap() {
        return fragment ? "true" : null;
    }

    public Chips chips() {
        return Chips.of(review.standing());
    }

    public List<Mark> marks() {
        return review.standing().marks();
    }

    public Mark mark(Criterion criterion) {
        return review.standing().get(criterion);
    }

    /// What would meet the criterion, or null where nothing is missing.
    public @Nullable Phrase suggestion(Criterion criterion) {
        return mark(criterion).degree() == Degree.MET
                ? null
                : review.review().get(criterion).suggestion();
    }

    /// The rule that asks for it, or null where none does.
    public @Nullable Rule rule(Criterion criterion) {
        List<Rule> broken = review.review().get(criterion).findings();
        return suggestion(criterion) == null || broken.isEmpty() ? null : broken.getFirst();
    }

    /// What a screen reader says of it, a line each: the verdict, every criterion, every vague word. Of the next review
    /// only the lines are said that were not in this one.
    public String heard(Frame frame) {
        var lines = new ArrayList<String>();
        for (Mark mark : marks()) {
            lines.add(frame.say(
                    "statement.heard",
                    frame.say("goal.criterion." + mark.criterion().key()),
                    frame.say("goal.degree." + mark.degree().key())));
        }
        vague().forEach(word -> lines.add(frame.say("statement.vague", word)));
        lines.add(frame.say("statement.heard.whole", frame.say(verdict())));
        return String.join("\n", lines);
    }

    /// The key of what the sentence is as a whole.
    public String verdict() {
        return "statement.verdict." + review.standing().verdict().key();
    }

    /// The vague words, each once.
    public List<String> vague() {
        return review.review().vague().stream()
                .map(word -> word.span().of(review.text()))
                .distinct()
                .toList();
    }

    /// The stretches that are underlined, in the order of the text.
    public List<Piece> underlined() {
        return review.pieces().stream()
                .filter(piece -> piece.vague() || piece.criterion() != null)
                .filter(piece -> !piece.text().isBlank())
                .toList();
    }

    /// A proposal as one short line.
    public static Phrase line(Proposed proposed) {
        return ProposalText.of(proposed.proposal());
    }

    public boolean offersNothing() {
        return review.proposals().isEmpty() && vague().isEmpty();
    }
}
