package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.LocalDateTime;

/// Where a session stands on its wall clock, and whether it is pinned there.
public record SessionPlace(Id session, LocalDateTime start, boolean pinned) {

    static SessionPlace of(PlannedSession session) {
        return new SessionPlace(session.id(), session.start(), session.pinned());
    }
}
