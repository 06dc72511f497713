package dev.goalsmith.app.forecast;

import dev.goalsmith.engine.Phrase;

/// What is to be told of a month: what it speaks of, and the sentence with its evidence.
public record Noticed(String subject, Phrase sentence) {}
