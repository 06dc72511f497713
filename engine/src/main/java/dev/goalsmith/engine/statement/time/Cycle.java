package dev.goalsmith.engine.statement.time;

/// The period of a rhythm: every `count` units, such as every 2 weeks.
public record Cycle(int count, Unit unit) {

    public Cycle {
        if (count < 1) {
            throw new IllegalArgumentException("count (%d) must be at least 1".formatted(count));
        }
    }

    /// The cycle as the command line writes it: `week`, `2 weeks`.
    public String key() {
        return count == 1 ? unit.key() : "%d %ss".formatted(count, unit.key());
    }
}
