package dev.goalsmith.app;

import dev.goalsmith.engine.Id;

/// Who acts: the account that is signed in.
public record Actor(Id id) {}
