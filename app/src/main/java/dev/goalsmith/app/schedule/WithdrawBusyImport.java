package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person takes back an import: what came from a file before is there again.
public final class WithdrawBusyImport extends UseCase {

    public WithdrawBusyImport(Workbench workbench) {
        super(workbench);
    }

    /// Missing if no time of that import is there any more but those of days that are over, which stay.
    public Outcome<Id> by(Actor actor, Id busyImport) {
        return change(actor, tx -> withdraw(tx, actor, busyImport));
    }

    private Outcome<Id> withdraw(Tx tx, Actor actor, Id busyImport) {
        var trash = new Trash(tx, actor.id());
        // Only its own: what came before may be back from the trash already.
        Doomed times = Doomed.busyTimesOf(busyImport, today(tx, actor).atStartOfDay());
        boolean any = trash.take(newId(), Words.english().say("schedule.busy.file.label"), times, now());
        if (!any) {
            return new Outcome.Missing<>();
        }
        trash.restore(busyImport);
        return new Outcome.Done<>(busyImport);
    }
}
