package dev.goalsmith.engine.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A whole SMART sentence, made of what is there, with gaps for what it does not say yet.
///
/// Filled in, it is put together by [DraftSentence].
public final class FillIn {

    private FillIn() {}

    /// A piece of the sentence, in its order.
    public sealed interface Part {

        /// Words that stand.
        record Words(String text) implements Part {}

        /// A gap that answers `question`; `filled` is what is known of it, empty for nothing.
        record Gap(Question question, String filled) implements Part {}
    }

    /// The pieces for `statement`, as written on the day `on`; none where its text meets all five criteria. A sentence
    /// that could mean many things stands in the first gap itself, to be said more exactly.
    public static List<Part> of(String statement, Map<Question, String> answers, LocalDate on) {
        Review review = Reviewer.review(statement, on);
        var parts = new ArrayList<Part>();
        String standing = DraftSentence.withoutEnd(statement);
        if (review.degree(Criterion.SPECIFIC) == Degree.MET) {
            parts.add(new Part.Words(standing));
        } else {
            parts.add(new Part.Words("I will"));
            String what = DraftSentence.answer(answers, Question.WHAT);
            parts.add(new Part.Gap(Question.WHAT, what.isEmpty() ? DraftSentence.withoutBeginning(standing) : what));
        }
        add(parts, review, ", measured by", Question.MEASURE, answers);
        add(parts, review, "with", Question.RESOURCES, answers);
        add(parts, review, "by", Question.WHEN, answers);
        add(parts, review, ", because", Question.PURPOSE, answers);
        boolean whole = parts.size() == 1;
        return whole ? List.of() : List.copyOf(parts);
    }

    private static void add(
            List<Part> parts, Review review, String before, Question question, Map<Question, String> answers) {
        if (review.degree(question.criterion()) != Degree.MET) {
            parts.add(new Part.Words(before));
            parts.add(new Part.Gap(question, DraftSentence.answer(answers, question)));
        }
    }
}
