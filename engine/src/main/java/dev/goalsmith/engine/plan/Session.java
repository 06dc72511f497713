package dev.goalsmith.engine.plan;

import java.util.Comparator;

/// A stretch of work on one task; `task` is its place in the list of tasks, the moments are minutes after the origin.
public record Session(int task, int start, int endExclusive) implements Comparable<Session> {

    private static final Comparator<Session> ORDER = Comparator.comparingInt(Session::start)
            .thenComparingInt(Session::endExclusive)
            .thenComparingInt(Session::task);

    public Session {
        if (start < 0 || endExclusive <= start) {
            throw new IllegalArgumentException(
                    "session %d to %d must not be empty or begin below 0".formatted(start, endExclusive));
        }
    }

    public int minutes() {
        return endExclusive - start;
    }

    /// By time.
    @Override
    public int compareTo(Session other) {
        return ORDER.compare(this, other);
    }
}
