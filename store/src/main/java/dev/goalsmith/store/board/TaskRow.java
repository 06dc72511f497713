package dev.goalsmith.store.board;

import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.store.table.tables.records.TaskRecord;

/// A task as a row and back.
final class TaskRow {

    private TaskRow() {}

    static Task task(TaskRecord row) {
        return new Task(
                row.getId(),
                new Place(row.getGoalId(), row.getParentId(), row.getPosition()),
                new Note(row.getTitle(), row.getTypeId(), row.getThoughtThrough()),
                new Effort(
                        row.getEstimateMinutes(),
                        row.getGuessMinutes(),
                        row.getImportance(),
                        row.getUrgency(),
                        row.getOneSitting()),
                new Progress(row.getProgressPercent(), row.getCompletedOn()),
                row.getVersion());
    }

    /// All but the owner and the version.
    static void fill(TaskRecord row, Task task) {
        row.setId(task.id());
        row.setGoalId(task.place().goalId());
        row.setParentId(task.place().parentId());
        row.setPosition(task.place().position());
        row.setTitle(task.note().title());
        row.setTypeId(task.note().typeId());
        row.setThoughtThrough(task.note().thoughtThrough());
        row.setEstimateMinutes(task.effort().estimate());
        row.setGuessMinutes(task.effort().guess());
        row.setImportance(task.effort().importance());
        row.setUrgency(task.effort().urgency());
        row.setOneSitting(task.effort().oneSitting());
        row.setProgressPercent(task.progress().percent());
        row.setCompletedOn(task.progress().completedOn());
    }
}
