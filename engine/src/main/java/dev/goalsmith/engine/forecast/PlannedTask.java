package dev.goalsmith.engine.forecast;

/// A task to come: its estimate, above 0, and what was worked on it already, both in hours.
public record PlannedTask(String type, double estimate, double worked) {

    public PlannedTask {
        check("estimate", estimate);
        if (!(worked >= 0 && worked < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("worked (%s) must not be below 0".formatted(worked));
        }
    }

    static void check(String name, double hours) {
        if (!(hours > 0 && hours < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("%s (%s) must be above 0".formatted(name, hours));
        }
    }
}
