package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.Evidence.Kind;
import dev.goalsmith.engine.statement.measure.MeasureExpression;
import dev.goalsmith.engine.statement.text.Span;
import dev.goalsmith.engine.statement.time.TimeExpression;
import dev.goalsmith.engine.statement.time.TimeExpression.Deadline;
import dev.goalsmith.engine.statement.time.TimeExpression.Horizon;
import dev.goalsmith.engine.statement.time.TimeExpression.Rhythm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words by which a sentence meets a criterion, so that another sentence can say the same.
///
/// @param today from when on a limit is one to come
record OwnWords(String statement, Review review, LocalDate today) {

    /// Code units between hours and their rhythm.
    private static final int NEAR = 24;

    /// The words of `statement`, written on the day `on`.
    static OwnWords of(String statement, LocalDate on, LocalDate today) {
        return new OwnWords(statement, Reviewer.review(statement, on, today, Answers.NONE), today);
    }

    /// Whether it says what `question` asks for; a day that is over answers nothing.
    boolean answer(Question question) {
        return review.get(question.criterion()).worth() == Degree.MET;
    }

    /// What it was found to say about `question`.
    List<Evidence> evidence(Question question) {
        return review.get(question.criterion()).evidence();
    }

    /// The words that answer `question`, in one line; empty if none do.
    String to(Question question) {
        List<Evidence> evidence = evidence(question);
        if (!answer(question) || evidence.isEmpty()) {
            return "";
        }
        String words = switch (question.criterion()) {
            case SPECIFIC -> "";
            case MEASURABLE -> measure(evidence.getFirst());
            case ACHIEVABLE -> means(evidence.getFirst());
            case RELEVANT -> quote(purpose(evidence));
            case TIME_BOUND -> quote(limit(evidence));
        };
        return DraftSentence.oneLine(words);
    }

    /// Where the sentence ends with the day or the length of time that is its limit; null if it ends otherwise.
    @Nullable
    Span limitAtEnd() {
        for (TimeExpression time : review.time().reversed()) {
            boolean limits = (time instanceof Deadline || time instanceof Horizon) && isToCome(time.limit());
            int end = DraftSentence.withoutEnd(statement.substring(time.span().endExclusive()))
                    .length();
            if (limits && end == 0 && time.span().start() > 0) {
                return time.span();
            }
        }
        return null;
    }

    private boolean isToCome(@Nullable LocalDate limit) {
        return limit != null && !limit.isBefore(today);
    }

    private String measure(Evidence first) {
        if (first.kind() == Kind.OUTCOME) {
            return "and " + quote(first.span());
        }
        for (MeasureExpression measure : review.measures()) {
            if (measure.span().equals(first.span()) && measure.unit().isEmpty()) {
                return (quote(first.span()) + " " + measure.what()).strip();
            }
        }
        return inRhythm(first);
    }

    /// A figure is a means by the confidence that it stands for.
    private String means(Evidence first) {
        return switch (first.kind()) {
            case CONFIDENCE -> "confidence " + quote(first.span());
            case HOURS -> inRhythm(first);
            case ACTION, OBJECT, NUMBER, RHYTHM, OUTCOME, DEADLINE, HORIZON, RESOURCE, SKILL, PURPOSE, ROLE, FIELD ->
                quote(first.span());
        };
    }

    /// Hours with the rhythm that follows them: "two hours a week".
    private String inRhythm(Evidence hours) {
        int end = hours.span().endExclusive();
        for (TimeExpression time : review.time()) {
            if (time instanceof Rhythm
                    && time.span().start() >= end
                    && time.span().start() - end <= NEAR) {
                return quote(hours.span().with(time.span()));
            }
        }
        return quote(hours.span());
    }

    private static Span purpose(List<Evidence> evidence) {
        for (Evidence found : evidence) {
            if (found.kind() == Kind.PURPOSE) {
                return found.span();
            }
        }
        return evidence.getFirst().span();
    }

    /// The last day or length of time, or else what has no date: "the next review meeting".
    private Span limit(List<Evidence> evidence) {
        for (TimeExpression time : review.time().reversed()) {
            if ((time instanceof Deadline || time instanceof Horizon) && isToCome(time.limit())) {
                return time.span();
            }
        }
        for (Evidence found : evidence) {
            if (found.kind() == Kind.DEADLINE) {
                return found.span();
            }
        }
        return evidence.getFirst().span();
    }

    private String quote(Span span) {
        return span.of(statement);
    }
}
