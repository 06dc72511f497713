package dev.goalsmith.store.schedule;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.BusyTime;
import org.jspecify.annotations.Nullable;

/// A busy time as it is kept; `importId` is null for one that was entered by hand.
public record KeptBusyTime(Id id, BusyTime time, @Nullable Id importId) {}
