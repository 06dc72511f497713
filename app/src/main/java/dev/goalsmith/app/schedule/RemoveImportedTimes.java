package dev.goalsmith.app.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person does without the busy times that came from a file; it can be taken back.
public final class RemoveImportedTimes extends UseCase {

    public RemoveImportedTimes(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor) {
        return change(actor, tx -> remove(tx, actor));
    }

    private Outcome<Deleted> remove(Tx tx, Actor actor) {
        var deleted = new Deleted(newId(), Words.english().say("schedule.busy.file.label"));
        Doomed times = Doomed.importedBusyTimes(today(tx, actor).atStartOfDay());
        boolean any = new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), times, now());
        return any ? new Outcome.Done<>(deleted) : new Outcome.Missing<>();
    }
}
