package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.action.Outcome;
import dev.goalsmith.engine.statement.measure.Direction;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import dev.goalsmith.engine.statement.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Tells the kind of goal from the first action of its statement.
final class Kinds {

    private Kinds() {}

    static GoalKind of(Facts facts) {
        Action first = facts.actions().isEmpty() ? null : facts.actions().getFirst();
        for (Action action : facts.actions()) {
            if (Outcome.position(facts.text(), action)) {
                return GoalKind.POSITION;
            }
        }
        if (facts.measures().stream().anyMatch(Kinds::changes)) {
            return GoalKind.CHANGE;
        }
        if (rhythmic(facts)) {
            boolean deliverable =
                    facts.outcome() != null || facts.measures().stream().anyMatch(Kinds::counts);
            return deliverable ? GoalKind.RECURRING : GoalKind.HABIT;
        }
        if (first != null && skill(facts.text().word(first.verb()))) {
            return GoalKind.SKILL;
        }
        return facts.measures().stream().anyMatch(Kinds::counts) ? GoalKind.COUNT : meant(facts.text(), first);
    }

    /// What a statement without number and rhythm seems to mean: "read regularly", "lose weight", "read more books".
    private static GoalKind meant(Text text, @Nullable Action first) {
        boolean moves = first != null
                && first.strength() == Action.Strength.MOVING
                && !text.is(first.verb(), WordClass.FINISHING);
        for (int at = 0; at < text.size(); at++) {
            if (often(text.word(at))) {
                return GoalKind.HABIT;
            }
            boolean plural = text.get(at + 1).isWord() && text.word(at + 1).endsWith("s");
            if (many(text.word(at)) && plural && !moves) {
                return GoalKind.COUNT;
            }
        }
        return moves ? GoalKind.CHANGE : GoalKind.ONE_OFF;
    }

    private static boolean often(String word) {
        return switch (word) {
            case "regularly", "often", "routinely", "consistently", "frequently" -> true;
            default -> false;
        };
    }

    private static boolean many(String word) {
        return switch (word) {
            case "more", "many", "several", "some", "enough", "fewer" -> true;
            default -> false;
        };
    }

    private static boolean changes(MeasureExpression measure) {
        boolean moves =
                measure.direction() != Direction.REACH && !measure.unit().isEmpty();
        return moves
                || measure.relative()
                || measure.baseline() != null
                || measure.unit().equals("%");
    }

    private static boolean counts(MeasureExpression measure) {
        return measure.unit().isEmpty();
    }

    /// Whether the goal itself has a rhythm, and not only the means that are named after it.
    private static boolean rhythmic(Facts facts) {
        int means = means(facts);
        for (TimeExpression time : facts.times()) {
            if (time instanceof TimeExpression.Rhythm(var span, var _, var _, var _)
                    && span.start() < means
                    && !facts.ofMeans(span.start())) {
                return true;
            }
        }
        return false;
    }

    /// Where the statement begins to say how: at "using", or at "by" or a comma with a second action.
    private static int means(Facts facts) {
        Text text = facts.text();
        for (int at = 1; at < text.size(); at++) {
            boolean by =
                    (text.is(at, "by") || text.is(at, ",")) && text.word(at + 1).endsWith("ing");
            if (by || text.is(at, "using")) {
                return text.get(at).start();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean skill(String verb) {
        return switch (verb) {
            case "learn", "learning", "master", "mastering", "understand", "know" -> true;
            default -> false;
        };
    }
}
