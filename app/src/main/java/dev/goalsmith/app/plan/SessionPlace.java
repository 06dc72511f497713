package dev.goalsmith.app.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Where a session stands on the wall clock of `zone`, and whether it is pinned there.
public record SessionPlace(Id session, LocalDateTime start, ZoneId zone, boolean pinned) {

    private static final int PARTS = 4;

    static SessionPlace of(PlannedSession session) {
        return new SessionPlace(session.id(), session.start(), session.zone(), session.pinned());
    }

    /// By which [RestorePlaces] knows it.
    public String mark() {
        return "%s %s %s %s".formatted(session, start, zone, pinned);
    }

    /// What [#mark] wrote; null if it is none.
    static @Nullable SessionPlace parse(String mark) {
        String[] parts = mark.split(" ", -1);
        Id session = Id.parse(parts[0]);
        if (session == null || parts.length != PARTS) {
            return null;
        }
        try {
            boolean pinned = Boolean.parseBoolean(parts[PARTS - 1]);
            return new SessionPlace(session, LocalDateTime.parse(parts[1]), ZoneId.of(parts[2]), pinned);
        } catch (DateTimeException odd) {
            return null;
        }
    }

    /// The session as it is `now`, there again; free, it stays where it is until the rest flows.
    PlannedSession restored(PlannedSession now) {
        return pinned ? now.pinnedAt(start.atZone(zone)) : now.letGo();
    }
}
