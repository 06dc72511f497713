package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person is content with the plan as it is now: what moved is told no more.
public final class AcceptMoves extends UseCase {

    public AcceptMoves(Workbench workbench) {
        super(workbench);
    }

    /// What is told no more, by which it is told again; missing if nothing had moved.
    public Outcome<Deleted> by(Actor actor) {
        return write(actor, tx -> {
            var told = new Deleted(newId(), Words.english().say("plan.moves.told"));
            boolean any = new Trash(tx, actor.id()).take(told.id(), told.label(), Doomed.moves(), now());
            return any ? new Outcome.Done<>(told) : new Outcome.Missing<>();
        });
    }
}
