package dev.goalsmith.engine.statement;

import java.util.List;

/// Orders statements by how SMART they are.
///
/// Specific, measurable and time-bound weigh 27 points each when met, achievable and relevant 7; partly met counts
/// half, and so does what is met with a finding. The last 5 points are lost word by vague word.
final class Score {

    private static final int FREE_OF_VAGUE_WORDS = 5;

    private Score() {}

    static int of(List<CriterionReview> criteria, int vagueWords) {
        int halves = 0;
        for (CriterionReview review : criteria) {
            halves += weight(review.criterion()) * halves(review.worth());
        }
        int clear = halves == 0 ? 0 : Math.max(0, FREE_OF_VAGUE_WORDS - 2 * vagueWords);
        return Math.min(100, halves / 2 + clear);
    }

    private static int weight(Criterion criterion) {
        return switch (criterion) {
            case SPECIFIC, MEASURABLE, TIME_BOUND -> 27;
            case ACHIEVABLE, RELEVANT -> 7;
        };
    }

    private static int halves(Degree worth) {
        return switch (worth) {
            case MET -> 2;
            case PARTLY -> 1;
            case MISSING -> 0;
        };
    }
}
