package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Text;
import dev.goalsmith.engine.statement.text.WordClass;
import org.jspecify.annotations.Nullable;

/// Tells the kind of goal from the facts of its statement.
final class Kinds {

    private Kinds() {}

    static GoalKind of(Facts facts) {
        Action first = facts.actions().isEmpty() ? null : facts.actions().getFirst();
        if (first != null && position(facts.text(), first)) {
            return GoalKind.POSITION;
        }
        if (facts.rhythmic()) {
            return facts.outcome() == null ? GoalKind.HABIT : GoalKind.RECURRING;
        }
        if (facts.measures().stream().anyMatch(Kinds::changes)) {
            return GoalKind.CHANGE;
        }
        if (skill(facts.text(), first)) {
            return GoalKind.SKILL;
        }
        boolean count =
                facts.measures().stream().anyMatch(measure -> measure.unit().isEmpty());
        return count ? GoalKind.COUNT : GoalKind.ONE_OFF;
    }

    private static boolean changes(MeasureExpression measure) {
        return measure.relative()
                || measure.baseline() != null
                || measure.unit().equals("%");
    }

    private static boolean skill(Text text, @Nullable Action first) {
        return first != null
                && switch (text.word(first.verb())) {
                    case "learn", "learning", "master", "mastering", "understand", "know" -> true;
                    default -> false;
                };
    }

    /// Whether the action is to hold a position.
    static boolean position(Text text, Action action) {
        boolean becomes = text.is(action.verb(), "become") || text.is(action.verb(), "be");
        for (int at = action.objectFrom(); becomes && at < action.objectTo(); at++) {
            if (text.is(at, WordClass.POSITION)) {
                return true;
            }
        }
        return false;
    }
}
