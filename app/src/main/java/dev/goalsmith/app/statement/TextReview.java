package dev.goalsmith.app.statement;

import dev.goalsmith.engine.statement.Marking;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Standing;
import java.util.List;

/// What a sentence, saved or not, would mean for its goal: the text in pieces to underline, the five chips, and what
/// it offers.
public record TextReview(
        String text, Review review, Standing standing, List<Marking.Piece> pieces, List<Proposed> proposals) {

    public TextReview {
        pieces = List.copyOf(pieces);
        proposals = List.copyOf(proposals);
    }
}
