package dev.goalsmith.engine.plan;

/// A stretch of time in whole minutes after the origin of the plan, the end excluded; never empty.
public record Span(int start, int endExclusive) {

    public Span {
        if (start < 0 || endExclusive <= start) {
            throw new IllegalArgumentException(
                    "span %d to %d must not be empty or begin below 0".formatted(start, endExclusive));
        }
    }

    public int minutes() {
        return endExclusive - start;
    }

    /// How many minutes of `session` lie in it.
    int shared(Session session) {
        return Math.max(0, Math.min(endExclusive, session.endExclusive()) - Math.max(start, session.start()));
    }
}
