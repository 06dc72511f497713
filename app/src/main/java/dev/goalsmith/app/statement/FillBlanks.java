package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.DraftSentence;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.store.goal.Goals;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// A person fills the blanks of the sentence that they are offered; nothing is saved yet.
public final class FillBlanks extends UseCase {

    /// What the form holds: the sentence that the blanks belong to, and what was filled in, by the names of the
    /// questions after [#FIELD].
    public record Request(String text, Map<String, String> fields) {}

    /// What the field of a blank is called before the name of its question.
    public static final String FIELD = "fill.";

    public FillBlanks(Workbench workbench) {
        super(workbench);
    }

    /// The sentence with its blanks filled. A blank may stay empty; one for the time must name a day to come, an event
    /// or a length.
    public Outcome<String> by(Actor actor, Id goal, Request request) {
        return read(tx -> new Goals(tx, actor.id()).find(goal) == null
                ? new Outcome.Missing<>()
                : fill(request, today(tx, actor)));
    }

    private static Outcome<String> fill(Request request, LocalDate on) {
        var checks = new Checks();
        Map<Question, String> filled = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            String raw = request.fields().get(FIELD + question);
            if (raw != null) {
                filled.put(question, checks.optionalText(FIELD + question, raw, Statement.LONGEST_TEXT));
            }
        }
        String when = filled.getOrDefault(Question.WHEN, "");
        if (!when.isEmpty() && !DraftSentence.isLimit(when, on)) {
            checks.refuse(FIELD + Question.WHEN, "statement.fill.noLimit", Excerpt.quoted(when));
        }
        String sentence = DraftSentence.of(request.text(), filled, on);
        if (checks.passed() && sentence.length() > Statement.LONGEST_TEXT) {
            checks.refuse(FIELD, "check.tooLong", sentence.length(), Statement.LONGEST_TEXT);
        }
        return checks.passed() ? new Outcome.Done<>(sentence) : checks.refusal();
    }
}
