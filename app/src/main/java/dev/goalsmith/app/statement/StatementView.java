package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalName;
import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Review;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.engine.statement.text.Differences;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement with all that is shown around it.
///
/// @param versions newest first
/// @param answers one for each question
/// @param reasons what is linked, needed and trusted in
public record StatementView(
        GoalView goal, TextReview newest, List<Version> versions, Map<Question, Answer> answers, Reasons reasons) {

    /// One version, what its text alone shows, and how it differs from the one before.
    public record Version(Statement statement, Review review, List<Differences.Piece> differences) {

        public Version {
            differences = List.copyOf(differences);
        }
    }

    /// A name for a goal that is still called by its wish while its sentence says more; null where there is no need.
    public @Nullable String betterName() {
        String wish = versions.getLast().statement().text();
        String name = goal.goal().name();
        String better = GoalName.ofSentence(goal.statement().text());
        boolean grew = versions.getFirst().review().score()
                > versions.getLast().review().score();
        return grew && GoalName.isOfWish(name, wish) && !better.equals(name) ? better : null;
    }

    public StatementView {
        versions = List.copyOf(versions);
        answers = Map.copyOf(answers);
    }
}
