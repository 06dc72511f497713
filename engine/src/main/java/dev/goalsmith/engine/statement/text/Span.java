package dev.goalsmith.engine.statement.text;

/// A piece of a text, in UTF-16 code units.
public record Span(int start, int endExclusive) {

    public Span {
        if (start < 0 || endExclusive < start) {
            throw new IllegalArgumentException(
                    "endExclusive (%d) must not be before start (%d)".formatted(endExclusive, start));
        }
    }

    /// The piece itself.
    public String of(String text) {
        return text.substring(start, endExclusive);
    }

    /// Whether the two pieces share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.endExclusive && other.start < endExclusive;
    }

    /// The shortest piece that holds both.
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(endExclusive, other.endExclusive));
    }
}
