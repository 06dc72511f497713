package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.schedule.KeptBusyTime;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person is not busy at some time after all; it can be taken back.
public final class RemoveBusyTime extends UseCase {

    public RemoveBusyTime(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id busyTime) {
        return change(actor, tx -> remove(tx, actor, busyTime));
    }

    private Outcome<Deleted> remove(Tx tx, Actor actor, Id id) {
        KeptBusyTime found = new BusyTimeRows(tx, actor.id()).find(id);
        if (found == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), label(found.time()));
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.busyTime(id), now());
        return new Outcome.Done<>(deleted);
    }

    private static String label(BusyTime time) {
        return time.what().isEmpty() ? Words.english().say("schedule.busy.label", time.from(), time.to()) : time.what();
    }
}
