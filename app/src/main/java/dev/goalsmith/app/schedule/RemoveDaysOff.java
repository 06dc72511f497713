package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.schedule.DaysOffRows;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person works on days after all that they had taken off; it can be taken back.
public final class RemoveDaysOff extends UseCase {

    public RemoveDaysOff(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id daysOff) {
        return change(actor, tx -> remove(tx, actor, daysOff));
    }

    private Outcome<Deleted> remove(Tx tx, Actor actor, Id id) {
        DaysOff found = new DaysOffRows(tx, actor.id()).byId().get(id);
        if (found == null) {
            return new Outcome.Missing<>();
        }
        String label = found.note().isEmpty() ? "%s – %s".formatted(found.from(), found.to()) : found.note();
        var deleted = new Deleted(newId(), label);
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.daysOff(id), now());
        return new Outcome.Done<>(deleted);
    }
}
