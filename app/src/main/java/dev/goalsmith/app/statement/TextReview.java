package dev.goalsmith.app.statement;

import dev.goalsmith.engine.statement.FillIn;
import dev.goalsmith.engine.statement.Marking;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Standing;
import java.util.List;

/// What a sentence, saved or not, would mean for its goal: the text in pieces to underline, the five chips, and what
/// it offers.
///
/// @param fill the whole sentence with blanks for what it does not say; empty where nothing is missing
public record TextReview(
        String text,
        Review review,
        Standing standing,
        List<Marking.Piece> pieces,
        List<Proposed> proposals,
        List<FillIn.Part> fill) {

    public TextReview {
        pieces = List.copyOf(pieces);
        proposals = List.copyOf(proposals);
        fill = List.copyOf(fill);
    }
}
