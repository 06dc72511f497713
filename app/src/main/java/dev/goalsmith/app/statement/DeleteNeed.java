package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.statement.Needs;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person finds that a goal does not ask for something after all; it can be taken back. The note that would close the
/// gap stays on the board.
public final class DeleteNeed extends UseCase {

    public DeleteNeed(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id need) {
        return write(actor, tx -> delete(tx, actor, need));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        Need need = new Needs(tx, actor.id()).find(id);
        if (need == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), Excerpt.of(need.name(), Deleted.LONGEST_LABEL));
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.need(id), now());
        return new Outcome.Done<>(deleted);
    }
}
