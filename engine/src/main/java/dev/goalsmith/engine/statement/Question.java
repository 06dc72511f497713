package dev.goalsmith.engine.statement;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person is asked about a goal, criterion by criterion; every answer is optional.
///
/// What makes a goal measurable depends on its kind: every kind has questions of its own.
public enum Question {
    WHAT(Criterion.SPECIFIC),
    IMPACT(Criterion.SPECIFIC),
    ACTIONS(Criterion.SPECIFIC),
    MEASURE(Criterion.MEASURABLE),
    TRACKING(Criterion.MEASURABLE),
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
    CUE(GoalKind.HABIT),
    RESOURCES(Criterion.ACHIEVABLE),
    HELPERS(Criterion.ACHIEVABLE),
    CONFIDENCE(Criterion.ACHIEVABLE),
    ONE_HIGHER(Criterion.ACHIEVABLE),
    PURPOSE(Criterion.RELEVANT),
    VISION(Criterion.RELEVANT),
    ORGANISATION(Criterion.RELEVANT),
    WHEN(Criterion.TIME_BOUND),
    MILESTONES(Criterion.TIME_BOUND);

    public static final int LONGEST_ANSWER = 2_000;

    private final Criterion criterion;
    private final @Nullable GoalKind kind;

    Question(Criterion criterion) {
        this.criterion = criterion;
        this.kind = null;
    }

    Question(GoalKind kind) {
        this.criterion = Criterion.MEASURABLE;
        this.kind = kind;
    }

    public Criterion criterion() {
        return criterion;
    }

    /// The kind of goal that it is asked about; null if it is asked about all.
    public @Nullable GoalKind kind() {
        return kind;
    }

    /// Whether it is asked about a goal of `asked`.
    public boolean suits(GoalKind asked) {
        return kind == null || kind == asked;
    }

    /// The key of its words.
    public String key() {
        return "statement.question." + name();
    }

    /// The questions of one criterion about goals of all kinds, in the order in which they are asked.
    public static List<Question> of(Criterion criterion) {
        return Arrays.stream(values())
                .filter(question -> question.criterion == criterion)
                .toList();
    }
}
