package dev.goalsmith.web.statement;

import dev.goalsmith.app.statement.StatementView;

/// What changes on the page when the questions of one card are answered.
public record AnsweredPart(Card card, StatementView view) {}
