package dev.goalsmith.store.sheet;

import dev.goalsmith.engine.Id;
import java.time.Instant;

/// A sheet that waits to be taken into a goal: the name of its file and its content, as the room above writes it.
public record SheetDraft(Id id, Id goalId, String name, String content, Instant uploadedAt) {}
