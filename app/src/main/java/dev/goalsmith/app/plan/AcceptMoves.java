package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person is content with the plan as it is now: what moved is told no more.
public final class AcceptMoves extends UseCase {

    public AcceptMoves(Workbench workbench) {
        super(workbench);
    }

    /// What is told no more of any goal, by which it is told again; invalid if nothing had moved.
    public Outcome<Deleted> by(Actor actor) {
        return write(actor, tx -> accept(tx, actor, Doomed.moves()));
    }

    /// The same of one goal.
    public Outcome<Deleted> by(Actor actor, Id goal) {
        return write(
                actor,
                tx -> new Goals(tx, actor.id()).find(goal) == null
                        ? new Outcome.Missing<>()
                        : accept(tx, actor, Doomed.moves(goal)));
    }

    private Outcome<Deleted> accept(Tx tx, Actor actor, Doomed moves) {
        var told = new Deleted(newId(), Words.english().say("plan.moves.told"));
        boolean any = new Trash(tx, actor.id()).take(told.id(), told.label(), moves, now());
        return any ? new Outcome.Done<>(told) : Outcome.invalid(Problem.of("", "plan.moves.acceptedBefore"));
    }
}
