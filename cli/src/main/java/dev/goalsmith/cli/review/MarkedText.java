package dev.goalsmith.cli.review;

import dev.goalsmith.cli.Paint;
import dev.goalsmith.engine.statement.CriterionReview;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text with a line of marks under each of its lines: the letter of the criterion that a piece speaks for, `?` for
/// vague words.
final class MarkedText {

    private static final int WIDTH = 78;
    private static final char VAGUE = '?';

    private final String text;
    private final char[] marks;

    MarkedText(String text, Review review) {
        this.text = text;
        this.marks = new char[text.length()];
        Arrays.fill(marks, ' ');
        for (CriterionReview criterion : review.criteria().reversed()) {
            criterion
                    .evidence()
                    .forEach(piece -> mark(piece.span(), criterion.criterion().letter()));
        }
        review.vague().forEach(word -> mark(word.span(), VAGUE));
        clearEdges();
    }

    private void mark(Span span, char letter) {
        Arrays.fill(marks, span.start(), span.endExclusive(), letter);
    }

    // A space between pieces of two criteria belongs to neither.
    private void clearEdges() {
        for (int at = 1; at < marks.length - 1; at++) {
            if (Character.isWhitespace(text.charAt(at)) && (marks[at - 1] != marks[at] || marks[at + 1] != marks[at])) {
                marks[at] = ' ';
            }
        }
    }

    /// The lines, at most 78 characters each where the text has spaces to break at.
    List<String> lines(Paint paint) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(start);
            lines.add("  " + text.substring(start, end).stripTrailing());
            String under = new String(marks, start, end - start).stripTrailing();
            if (!under.isEmpty()) {
                lines.add("  " + paint.faint(under));
            }
            start = end;
        }
        return lines;
    }

    private int end(int start) {
        int lineEnd = text.indexOf('\n', start);
        int end = lineEnd < 0 ? text.length() : lineEnd + 1;
        if (end - start <= WIDTH) {
            return end;
        }
        int space = text.lastIndexOf(' ', start + WIDTH);
        return space <= start ? Math.min(end, start + WIDTH) : space + 1;
    }
}
