package dev.goalsmith.engine.statement;

import dev.goalsmith.engine.statement.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A whole SMART sentence, made of what is there, with blanks for what it does not say yet.
///
/// Filled in, it is put together by [DraftSentence].
public final class FillIn {

    private FillIn() {}

    /// A piece of the sentence, in its order.
    public sealed interface Part {

        /// Words that stand.
        record Words(String text) implements Part {}

        /// A blank that answers `question`; `filled` is what is known of it, empty for nothing.
        record Blank(Question question, String filled) implements Part {}
    }

    /// The pieces for `statement`, as written on the day `on`; none where its text meets all five criteria `today`.
    ///
    /// A sentence that could mean many things stands in the first blank itself, to be said more exactly, and its
    /// limit in a blank of its own. Where an answer stands there instead, what the sentence says besides is filled
    /// into the others.
    public static List<Part> of(String statement, Map<Question, String> answers, LocalDate on, LocalDate today) {
        OwnWords own = OwnWords.of(statement, on, today);
        var parts = new ArrayList<Part>();
        if (own.review().degree(Criterion.SPECIFIC) == Degree.MET) {
            parts.add(new Part.Words(DraftSentence.withoutEnd(statement)));
            for (Joint joint : Joint.values()) {
                if (own.review().degree(joint.question().criterion()) != Degree.MET) {
                    add(parts, joint, DraftSentence.answer(answers, joint.question()));
                }
            }
            return parts.size() == 1 ? List.of() : List.copyOf(parts);
        }
        Span limit = own.limitAtEnd();
        String what = what(own, answers, limit);
        String whole = what.isEmpty() ? statement : Deed.sentence(what);
        parts.add(new Part.Words("I will"));
        parts.add(new Part.Blank(Question.WHAT, what));
        for (Joint joint : Joint.values()) {
            Question question = joint.question();
            boolean cut = question == Question.WHEN && limit != null && !what.isEmpty();
            if (!own.answer(question)) {
                add(parts, joint, DraftSentence.answer(answers, question));
            } else if (cut || !OwnWords.of(whole, today, today).answer(question)) {
                add(parts, joint, own.to(question));
                whole = DraftSentence.with(whole, joint, own.to(question), today);
            }
        }
        return List.copyOf(parts);
    }

    /// What will be done, without the limit, which has a blank of its own; empty where the sentence does not say so.
    private static String what(OwnWords own, Map<Question, String> answers, @Nullable Span limit) {
        String answered = DraftSentence.answer(answers, Question.WHAT);
        String said = limit == null ? own.statement() : own.statement().substring(0, limit.start());
        String deed = Deed.of(answered.isEmpty() ? DraftSentence.oneLine(DraftSentence.withoutEnd(said)) : answered);
        return deed.isEmpty() ? answered : deed;
    }

    private static void add(List<Part> parts, Joint joint, String filled) {
        String before = joint.before(filled);
        if (!before.isEmpty()) {
            parts.add(new Part.Words(before));
        }
        parts.add(new Part.Blank(joint.question(), filled));
    }
}
