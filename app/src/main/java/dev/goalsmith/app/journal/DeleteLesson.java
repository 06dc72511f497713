package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.journal.Lessons;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;

/// A person deletes a lesson; it can be taken back.
public final class DeleteLesson extends UseCase {

    public DeleteLesson(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Deleted> by(Actor actor, Id id) {
        return write(actor, tx -> delete(tx, actor, id));
    }

    private Outcome<Deleted> delete(Tx tx, Actor actor, Id id) {
        Lesson lesson = new Lessons(tx, actor.id()).find(id);
        if (lesson == null) {
            return new Outcome.Missing<>();
        }
        var deleted = new Deleted(newId(), Excerpt.ofFirstLine(lesson.text(), Deleted.LONGEST_LABEL));
        new Trash(tx, actor.id()).take(deleted.id(), deleted.label(), Doomed.lesson(id), now());
        return new Outcome.Done<>(deleted);
    }
}
