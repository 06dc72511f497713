package dev.goalsmith.engine.forecast;

/// A task that is done: what was estimated for it and what it took, both in hours and above 0.
///
/// What took a thousand times longer or shorter than estimated is a typing error, and counts as a hundred times.
public record FinishedTask(String type, double estimate, double actual) {

    private static final double MOST = Math.log(100);

    public FinishedTask {
        PlannedTask.check("estimate", estimate);
        PlannedTask.check("actual", actual);
    }

    double logRatio() {
        return Math.clamp(Math.log(actual / estimate), -MOST, MOST);
    }
}
