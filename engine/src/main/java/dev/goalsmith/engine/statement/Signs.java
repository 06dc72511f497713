package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.action.Action;
import dev.goalsmith.engine.statement.action.Outcome;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the rules ask about the facts, worked out once.
///
/// @param best the action that says most; null if nothing is done
/// @param measurable whether there is a number, a rhythm or an outcome that one can see
/// @param means whether resources, skills, hours or confidence are named
/// @param purpose whether a purpose is named
/// @param role whether the role, team or field is named
/// @param over whether every dated limit is over
record Signs(
        Facts facts,
        @Nullable Action best,
        boolean measurable,
        boolean means,
        boolean purpose,
        boolean role,
        boolean over) {

    static Signs of(Facts facts, LocalDate today) {
        Answers answers = facts.grounds().answers();
        return new Signs(
                facts,
                facts.best(),
                facts.counted() || facts.outcome() != null,
                answers.tellAchievable() || !facts.grounds().means().isEmpty(),
                answers.tellRelevant() || grounded(facts, Evidence.Kind.PURPOSE),
                grounded(facts, Evidence.Kind.ROLE),
                facts.over(today));
    }

    private static boolean grounded(Facts facts, Evidence.Kind kind) {
        for (Evidence evidence : facts.grounds().purposes()) {
            if (evidence.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is said what is done and to what.
    boolean clear() {
        return best != null && best.clear();
    }

    /// Whether one could watch what is done.
    boolean watchable() {
        return best != null && best.watchable();
    }

    /// Whether the thing is counted, although nothing is done about it.
    boolean named() {
        for (MeasureExpression measure : facts.measures()) {
            if (!measure.what().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the action lies in the writer's own hands.
    boolean own() {
        return clear() && watchable() && best != null && !Outcome.position(facts.text(), best);
    }
}
