package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Answers;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Answered;

/// A person answers one question about a goal, answers it anew, or takes the answer back.
public final class AnswerQuestion extends UseCase {

    /// What the form holds: the question by its name, the answer, and the version that it was written over.
    public record Request(String question, String text, int version) {}

    public AnswerQuestion(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Answer> by(Actor actor, Id goal, Request request) {
        var checks = new Checks();
        Question question = checks.choice("question", request.question(), Question.values());
        String text = checks.optionalText(question.name(), request.text(), Question.LONGEST_ANSWER);
        if (question == Question.CONFIDENCE && !text.isEmpty()) {
            text = Integer.toString(checks.whole(question.name(), text, 0, Answers.MOST_CONFIDENT));
        }
        var wanted = new Answer(question, text, request.version());
        return write(actor, tx -> {
            if (new Goals(tx, actor.id()).find(goal) == null) {
                return new Outcome.Missing<>();
            }
            return checks.passed() ? save(tx, actor, goal, wanted) : checks.refusal();
        });
    }

    private Outcome<Answer> save(Tx tx, Actor actor, Id goal, Answer wanted) {
        var rows = new AnswerRows(tx, actor.id());
        String name = wanted.question().name();
        Answered now = rows.of(goal).getOrDefault(name, new Answered("", 0));
        if (now.text().equals(wanted.text())) {
            return new Outcome.Done<>(new Answer(wanted.question(), now.text(), now.version()));
        }
        if (!rows.save(goal, name, wanted.text(), wanted.version())) {
            return new Outcome.Stale<>(new Answer(wanted.question(), now.text(), now.version()));
        }
        var kept = new Answer(wanted.question(), wanted.text(), wanted.version() + 1);
        rows.remember(goal, name, kept.text(), kept.version(), now());
        return new Outcome.Done<>(kept);
    }
}
