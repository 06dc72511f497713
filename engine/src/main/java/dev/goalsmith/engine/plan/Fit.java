package dev.goalsmith.engine.plan;

/// How the work fits into the windows, in available minutes.
///
/// `lateness` is the greatest lateness of any task: available minutes between its due date and its end, below zero
/// when it is done before. A task without a due date counts as due when the windows end. `bound` is a lateness that
/// no plan can go below.
public record Fit(int lateness, int bound) {

    public boolean fits() {
        return lateness <= 0;
    }

    /// Minutes to spare before the tightest due date.
    public int spareMinutes() {
        return Math.max(0, -lateness);
    }

    public int missingMinutes() {
        return Math.max(0, lateness);
    }

    /// How far the plan may be from the best one; zero means that it is proved to be the best.
    public int gap() {
        return lateness - bound;
    }
}
