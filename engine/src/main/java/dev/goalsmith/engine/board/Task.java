package dev.goalsmith.engine.board;

import dev.goalsmith.engine.Id;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A step towards a goal: a note on the board.
public record Task(Id id, Place place, Note note, Effort effort, Progress progress, int version) {

    public Task with(Place newPlace) {
        return new Task(id, newPlace, note, effort, progress, version);
    }

    public Task with(Note newNote) {
        return new Task(id, place, newNote, effort, progress, version);
    }

    public Task with(Effort newEffort) {
        return new Task(id, place, note, newEffort, progress, version);
    }

    public String title() {
        return note.title();
    }

    public @Nullable Duration estimate() {
        return effort.estimate();
    }

    public boolean isComplete() {
        return progress.isComplete();
    }

    public Task withProgress(Progress newProgress) {
        return new Task(id, place, note, effort, newProgress, version);
    }
}
