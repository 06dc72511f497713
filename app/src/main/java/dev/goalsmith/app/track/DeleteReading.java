package dev.goalsmith.app.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.track.Measures;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person deletes a reading; it can be taken back.
public final class DeleteReading extends UseCase {

    public DeleteReading(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id id) {
        return write(actor, tx -> delete(tx, actor, id));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        var measures = new Measures(tx, actor.id());
        Reading reading = measures.findReading(id);
        Measure measure = reading == null ? null : measures.find(reading.measureId());
        if (measure == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), measure.name());
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.reading(id), now());
        return new Outcome.Done<>(deleted);
    }
}
