package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.time.TimeExpression;

/// What is asked about a goal of its kind once it can be measured.
final class FollowUp {

    private static final Question[] QUESTIONS = Question.values();

    private FollowUp() {}

    /// The first question about goals of `kind` that the statement leaves open.
    static Question first(GoalKind kind, Facts facts) {
        for (Question question : QUESTIONS) {
            if (question.kind() == kind && open(question, facts)) {
                return question;
            }
        }
        throw new IllegalStateException("nothing to ask about " + kind);
    }

    /// Whether the sentence does not say it already; most it never says.
    private static boolean open(Question question, Facts facts) {
        if (question == Question.DONE || question == Question.TEST) {
            return facts.outcome() == null;
        }
        if (question == Question.LAST_ONE || question == Question.LONG) {
            return facts.times().stream().noneMatch(FollowUp::ended);
        }
        return question != Question.BASELINE || facts.measures().stream().noneMatch(FollowUp::based);
    }

    private static boolean ended(TimeExpression time) {
        return time instanceof TimeExpression.Rhythm && time.limit() != null;
    }

    private static boolean based(MeasureExpression measure) {
        return measure.baseline() != null;
    }
}
