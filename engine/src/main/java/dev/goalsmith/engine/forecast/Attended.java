package dev.goalsmith.engine.forecast;

import dev.goalsmith.engine.track.PastSession;

/// A session that lies in the past: how many minutes were planned, above 0, and how many of them worked.
public record Attended(int planned, int worked) {

    public Attended {
        if (planned <= 0 || worked < 0) {
            throw new IllegalArgumentException(
                    "planned (%d) must be above 0, worked (%d) not below".formatted(planned, worked));
        }
    }

    static Attended of(PastSession session) {
        return new Attended(
                Math.toIntExact(session.planned().toMinutes()),
                Math.toIntExact(session.worked().toMinutes()));
    }

    /// What goes beyond the plan is a gift that nobody commits.
    double share() {
        return Math.min(1, (double) worked / planned);
    }
}
