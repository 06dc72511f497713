package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Tally;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.track.Targets;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person takes back what they counted; that, too, can be taken back.
public final class DeleteTally extends UseCase {

    public DeleteTally(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id id) {
        return write(actor, tx -> delete(tx, actor, id));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        var targets = new Targets(tx, actor.id());
        Tally tally = targets.findTally(id);
        Target target = tally == null ? null : targets.find(tally.targetId());
        if (target == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), target.name());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.tally(id), now());
        return new Outcome.Done<>(deleted);
    }
}
