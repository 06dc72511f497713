package dev.goalsmith.app.forecast;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.plan.WorkAhead;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Lessons;
import dev.goalsmith.store.journal.Lookbacks;
import org.jspecify.annotations.Nullable;

/// A person says what they will do differently about what a month shows: a lesson that keeps what it answers.
public final class AnswerLookback extends UseCase {

    public AnswerLookback(Workbench workbench) {
        super(workbench);
    }

    /// What is answered, as [Noticed#subject] names it, and what they will do.
    public record Request(String subject, String text) {}

    /// What is answered already, put away or no longer so is still a lesson, which then answers nothing.
    public Outcome<Lesson> by(Actor actor, Id goal, Request request) {
        return write(actor, tx -> {
            Goal found = new Goals(tx, actor.id()).find(goal);
            return found == null
                    ? new Outcome.Missing<>()
                    : keep(tx, actor, goal, noticed(tx, actor, found, request.subject()), request.text());
        });
    }

    private @Nullable Noticed noticed(Tx tx, Actor actor, Goal goal, String subject) {
        return Lookback.of(tx, actor, WorkAhead.of(tx, actor, now()), goal).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }

    private Outcome<Lesson> keep(Tx tx, Actor actor, Id goal, @Nullable Noticed noticed, String raw) {
        var checks = new Checks();
        String text = checks.text("text", raw, Lesson.LONGEST_TEXT);
        if (!checks.passed()) {
            return checks.refusal();
        }
        String about = noticed == null ? null : Words.english().say(noticed.sentence());
        var lesson = new Lesson(newId(), goal, text, today(tx, actor), about);
        new Lessons(tx, actor.id()).add(lesson);
        if (noticed != null) {
            new Lookbacks(tx, actor.id()).add(Lookback.month(lesson.on()), noticed.subject());
        }
        return new Outcome.Done<>(lesson);
    }
}
