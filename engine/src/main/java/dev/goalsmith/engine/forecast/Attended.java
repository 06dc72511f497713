package dev.goalsmith.engine.forecast;

/// A session that lies in the past: how many minutes were planned, above 0, and how many of them worked.
public record Attended(int planned, int worked) {

    public Attended {
        if (planned <= 0 || worked < 0) {
            throw new IllegalArgumentException(
                    "planned (%d) must be above 0, worked (%d) not below".formatted(planned, worked));
        }
    }

    /// What goes beyond the plan is a gift that nobody commits.
    double share() {
        return Math.min(1, (double) worked / planned);
    }
}
