package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Barrier;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Hurdles;

/// A person logs what stands in the way of a goal, with an if-then answer if they have one already.
public final class LogHurdle extends UseCase {

    /// What the form holds; the kind of barrier by its name, both halves of the answer may be empty.
    public record Request(String barrier, String description, String ifText, String thenText) {}

    public LogHurdle(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Hurdle> by(Actor actor, Id goal, Request request) {
        return write(actor, tx -> log(tx, actor, goal, request));
    }

    private Outcome<Hurdle> log(Tx tx, Actor actor, Id goal, Request request) {
        if (new Goals(tx, actor.id()).find(goal) == null) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        var obstacle = new Hurdle.Obstacle(
                checks.choice("barrier", request.barrier(), Barrier.values()),
                checks.text("description", request.description(), Hurdle.LONGEST_TEXT));
        var answer = new Hurdle.Answer(
                checks.optionalText("ifText", request.ifText(), Hurdle.LONGEST_TEXT),
                checks.optionalText("thenText", request.thenText(), Hurdle.LONGEST_TEXT));
        if (!checks.passed()) {
            return checks.refusal();
        }
        var hurdle = new Hurdle(newId(), goal, obstacle, answer, today(tx, actor), null, 1);
        new Hurdles(tx, actor.id()).add(hurdle);
        return new Outcome.Done<>(hurdle);
    }
}
