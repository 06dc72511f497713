package dev.goalsmith.engine.plan;

import java.util.List;

/// The proof that work does not fit: these tasks can be worked on between `from` and `by` only, they need
/// `neededMinutes` there, and the windows have `availableMinutes`.
///
/// It is Hall's condition violated on the due dates as predecessors modify them.
public record Shortage(int from, int by, List<Integer> tasks, int neededMinutes, int availableMinutes) {

    public Shortage {
        tasks = List.copyOf(tasks);
    }

    public int missingMinutes() {
        return neededMinutes - availableMinutes;
    }
}
