package dev.goalsmith.app.statement;

import dev.goalsmith.engine.statement.Question;

/// What a person answered to a question, empty for nothing yet; the version is 0 until it was first answered.
public record Answer(Question question, String text, int version) {}
