package dev.goalsmith.engine.plan;

/// What a task stands for in the person's own order.
///
/// `goal` numbers the goals from 0; `sequence` is the place in the order of that goal, smaller first, and tasks
/// without an order among them share a number; then importance and urgency decide, from 1 (low) to 5 (high).
public record Rank(int goal, int sequence, int importance, int urgency) {

    public static final int HIGHEST = 5;

    public Rank {
        if (goal < 0 || sequence < 0) {
            throw new IllegalArgumentException("goal (%d) and sequence (%d) count from 0".formatted(goal, sequence));
        }
        if (importance < 1 || importance > HIGHEST || urgency < 1 || urgency > HIGHEST) {
            throw new IllegalArgumentException(
                    "importance (%d) and urgency (%d) go from 1 to %d".formatted(importance, urgency, HIGHEST));
        }
    }

    /// In the first goal, of middling importance and urgency.
    public static Rank inSequence(int sequence) {
        return new Rank(0, sequence, 3, 3);
    }
}
