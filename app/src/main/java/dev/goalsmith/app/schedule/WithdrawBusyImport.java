package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person takes back an import: what came from a file before is there again.
public final class WithdrawBusyImport extends UseCase {

    public WithdrawBusyImport(Workbench workbench) {
        super(workbench);
    }

    /// Missing if the times of that import are not there any more.
    public Outcome<Id> by(Actor actor, Id busyImport) {
        return change(actor, tx -> withdraw(tx, actor, busyImport));
    }

    private Outcome<Id> withdraw(Tx tx, Actor actor, Id busyImport) {
        boolean isThere =
                new BusyTimeRows(tx, actor.id()).all().stream().anyMatch(kept -> busyImport.equals(kept.importId()));
        if (!isThere) {
            return new Outcome.Missing<>();
        }
        var trash = new Trash(tx, actor.id());
        Doomed times = Doomed.importedBusyTimes(today(tx, actor).atStartOfDay());
        trash.take(newId(), Words.english().say("schedule.busy.file.label"), times, now());
        trash.restore(busyImport);
        return new Outcome.Done<>(busyImport);
    }
}
