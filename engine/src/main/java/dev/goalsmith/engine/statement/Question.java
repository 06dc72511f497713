package dev.goalsmith.engine.statement;

import java.util.Arrays;
import java.util.List;

/// What a person is asked about a goal, criterion by criterion; every answer is optional.
public enum Question {
    WHAT(Criterion.SPECIFIC),
    IMPACT(Criterion.SPECIFIC),
    ACTIONS(Criterion.SPECIFIC),
    MEASURE(Criterion.MEASURABLE),
    TRACKING(Criterion.MEASURABLE),
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

    Question(Criterion criterion) {
        this.criterion = criterion;
    }

    public Criterion criterion() {
        return criterion;
    }

    /// The questions of one criterion, in the order in which they are asked.
    public static List<Question> of(Criterion criterion) {
        return Arrays.stream(values())
                .filter(question -> question.criterion == criterion)
                .toList();
    }
}
