package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Hurdles;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person deletes a hurdle; it can be taken back.
public final class DeleteHurdle extends UseCase {

    public DeleteHurdle(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id id) {
        return write(actor, tx -> delete(tx, actor, id));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        Hurdle hurdle = new Hurdles(tx, actor.id()).find(id);
        if (hurdle == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), Excerpt.ofFirstLine(hurdle.obstacle().description(), Deleted.LONGEST_LABEL));
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.hurdle(id), now());
        return new Outcome.Done<>(deleted);
    }
}
