package dev.goalsmith.store.plan;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// A session as the person last saw it: which task, from when on the wall clock of the zone, how long, and whether they
/// fixed it there.
public record PlannedSession(Id id, Id taskId, LocalDateTime start, ZoneId zone, Duration length, boolean pinned) {}
