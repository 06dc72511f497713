package dev.goalsmith.engine.account;

import dev.goalsmith.engine.Id;

/// A letter that goes out by mail as plain text; it was tried `attempts` times so far.
public record Letter(Id id, String recipient, String subject, String body, int attempts) {}
