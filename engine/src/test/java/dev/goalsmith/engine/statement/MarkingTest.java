package dev.goalsmith.engine.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.statement.Marking.Piece;
import dev.goalsmith.engine.statement.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final String TEXT = "Give a better talk by May";

    @Test
    void everyLetterStandsInOnePiece() {
        assertEquals(
                List.of(
                        new Piece("Give a ", Criterion.SPECIFIC, false),
                        new Piece("better", Criterion.SPECIFIC, true),
                        new Piece(" talk", Criterion.SPECIFIC, false),
                        new Piece(" ", null, false),
                        new Piece("by May", Criterion.TIME_BOUND, false)),
                Marking.of(TEXT, review(new Span(0, 18), new Span(19, 25))));
    }

    @Test
    void whereEvidenceOverlapsTheShorterShows() {
        assertEquals(
                List.of(
                        new Piece("Give a ", Criterion.SPECIFIC, false),
                        new Piece("better", Criterion.SPECIFIC, true),
                        new Piece(" talk ", Criterion.SPECIFIC, false),
                        new Piece("by May", Criterion.TIME_BOUND, false)),
                Marking.of(TEXT, review(new Span(0, 25), new Span(19, 25))));
    }

    @Test
    void anEmptyTextHasNoPieces() {
        var nothing =
                new Review(Verdict.VAGUE, 0, GoalKind.ONE_OFF, List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(List.of(), Marking.of("", nothing));
    }

    private static Review review(Span specific, Span timeBound) {
        var criteria = new ArrayList<CriterionReview>();
        criteria.add(criterion(Criterion.SPECIFIC, specific));
        criteria.add(criterion(Criterion.TIME_BOUND, timeBound));
        var vague = List.of(new VagueWord(new Span(7, 13), "better"));
        return new Review(Verdict.VAGUE, 0, GoalKind.ONE_OFF, criteria, vague, List.of(), List.of(), List.of());
    }

    private static CriterionReview criterion(Criterion criterion, Span span) {
        var evidence = List.of(new Evidence(span, Evidence.Kind.ACTION));
        return new CriterionReview(criterion, Degree.MET, evidence, List.of(), Phrase.of("statement.question"), null);
    }
}
