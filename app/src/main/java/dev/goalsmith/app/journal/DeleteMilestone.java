package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.util.List;

/// A person deletes a milestone; it can be taken back.
public final class DeleteMilestone extends UseCase {

    public DeleteMilestone(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id id) {
        return change(actor, tx -> delete(tx, actor, id));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        Milestone milestone = new Milestones(tx, actor.id()).find(id);
        if (milestone == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), milestone.name());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.milestones(List.of(id)), now());
        return new Outcome.Done<>(deleted);
    }
}
