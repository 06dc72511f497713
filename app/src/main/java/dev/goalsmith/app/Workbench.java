package dev.goalsmith.app;

import dev.goalsmith.store.Database;
import java.time.InstantSource;

/// What every use case works with.
public record Workbench(Database database, Ids ids, InstantSource clock, AfterChange afterChange) {}
