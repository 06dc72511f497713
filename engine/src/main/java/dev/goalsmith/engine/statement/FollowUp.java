package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.time.TimeExpression;
import java.util.Locale;

/// What is asked about a goal of its kind once it can be measured; every kind has its own questions.
public enum FollowUp {
    /// How one will see that it is finished.
    DONE(GoalKind.ONE_OFF),
    /// Who will say that it is good.
    QUALITY(GoalKind.ONE_OFF),
    /// Until when it is delivered.
    LAST_ONE(GoalKind.RECURRING),
    /// What every one of them has to hold.
    CONTENT(GoalKind.RECURRING),
    /// Which ones count.
    WHICH(GoalKind.COUNT),
    /// How many there are today.
    SO_FAR(GoalKind.COUNT),
    /// Where the figure stands today.
    BASELINE(GoalKind.CHANGE),
    /// Where the figure is read.
    SOURCE(GoalKind.CHANGE),
    /// Which step on the way one could point at.
    STEP(GoalKind.POSITION),
    /// Who decides about it.
    DECIDES(GoalKind.POSITION),
    /// What puts it to the test.
    TEST(GoalKind.SKILL),
    /// What one can do then and not today.
    ABLE(GoalKind.SKILL),
    /// For how long it is counted.
    LONG(GoalKind.HABIT),
    /// What happens right before it every time.
    CUE(GoalKind.HABIT);

    private final GoalKind kind;

    FollowUp(GoalKind kind) {
        this.kind = kind;
    }

    public GoalKind kind() {
        return kind;
    }

    /// The key of its words.
    String key() {
        return "statement.followup." + name().toLowerCase(Locale.ROOT);
    }

    /// The first question about a goal of `kind` that its statement leaves open.
    static FollowUp first(GoalKind kind, Facts facts) {
        for (FollowUp each : values()) {
            if (each.kind == kind && each.open(facts)) {
                return each;
            }
        }
        throw new IllegalStateException("nothing to ask about " + kind);
    }

    private boolean open(Facts facts) {
        return switch (this) {
            case DONE, TEST -> facts.outcome() == null;
            case LAST_ONE, LONG -> facts.times().stream().noneMatch(FollowUp::ended);
            case BASELINE -> facts.measures().stream().noneMatch(FollowUp::based);
            case QUALITY, CONTENT, WHICH, SO_FAR, SOURCE, STEP, DECIDES, ABLE, CUE -> true;
        };
    }

    private static boolean ended(TimeExpression time) {
        return time instanceof TimeExpression.Rhythm && time.limit() != null;
    }

    private static boolean based(MeasureExpression measure) {
        return measure.baseline() != null;
    }
}
