package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.statement.text.Differences;
import java.util.List;
import java.util.Map;

/// A statement with all that is shown around it.
///
/// @param versions newest first
/// @param answers one for each question
public record StatementView(GoalView goal, TextReview newest, List<Version> versions, Map<Question, Answer> answers) {

    /// One version, what its text alone shows, and how it differs from the one before.
    public record Version(Statement statement, Review review, List<Differences.Piece> differences) {

        public Version {
            differences = List.copyOf(differences);
        }
    }

    public StatementView {
        versions = List.copyOf(versions);
        answers = Map.copyOf(answers);
    }
}
