package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement cut into pieces for underlining; the pieces, put together, are the statement.
public final class Marking {

    private Marking() {}

    /// A stretch of text: the criterion that it speaks for, if any, and whether it is vague.
    public record Piece(String text, @Nullable Criterion criterion, boolean vague) {}

    /// The pieces of `text`, in order. Where evidence overlaps, the shorter stretch shows.
    public static List<Piece> of(String text, Review review) {
        var criteria = new @Nullable Criterion[text.length()];
        var vague = new boolean[text.length()];
        for (Found found : longestFirst(review)) {
            for (int at = found.span.start(); at < found.span.endExclusive(); at++) {
                criteria[at] = found.criterion;
            }
        }
        for (VagueWord word : review.vague()) {
            for (int at = word.span().start(); at < word.span().endExclusive(); at++) {
                vague[at] = true;
            }
        }
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || criteria[at] != criteria[start] || vague[at] != vague[start]) {
                pieces.add(new Piece(text.substring(start, at), criteria[start], vague[start]));
                start = at;
            }
        }
        return List.copyOf(pieces);
    }

    private record Found(Span span, Criterion criterion) {

        int length() {
            return span.endExclusive() - span.start();
        }
    }

    private static List<Found> longestFirst(Review review) {
        var found = new ArrayList<Found>();
        for (CriterionReview criterion : review.criteria()) {
            criterion.evidence().forEach(piece -> found.add(new Found(piece.span(), criterion.criterion())));
        }
        found.sort(Comparator.comparingInt(Found::length).reversed());
        return found;
    }
}
