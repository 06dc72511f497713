package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Span;

/// A word of the statement that could mean many things where it stands.
public record VagueWord(Span span, String word) {}
