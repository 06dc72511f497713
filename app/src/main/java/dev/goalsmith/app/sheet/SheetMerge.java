package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.sheet.Column;
import dev.goalsmith.engine.sheet.SheetReading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Works out what a file makes of the sheet of a goal, without changing anything.
final class SheetMerge {

    private final GoalSheet now;
    private final SheetReading.Read file;
    private final Supplier<Id> ids;
    private final List<Problem> problems = new ArrayList<>();

    /// The day that it is, and where.
    record Moment(LocalDate today, ZoneId zone) {}

    SheetMerge(GoalSheet now, SheetReading.Read file, Supplier<Id> ids) {
        this.now = now;
        this.file = file;
        this.ids = ids;
    }

    /// All that changes, or everything that is wrong with the file as far as it could be told.
    SheetChanges at(Moment moment) {
        List<FileRow> rows = FileRow.allOf(file, moment.today(), problems);
        Map<Id, FileRow> byTask = problems.isEmpty() ? byTask(rows) : Map.of();
        var tree = new RowTree(now.goal().id(), now.board(), byTask);
        problems.addAll(tree.problems());
        if (!problems.isEmpty()) {
            return SheetChanges.refused(problems);
        }
        var types = new TypesByName(now.types(), ids);
        var merged = new MergedRows(now, tree, new RowEdit(file.layout().columns(), types, moment.today()), moment);
        byTask.forEach((id, row) -> merged.add(id, row, ids));
        return merged.changes(types);
    }

    /// In the order of the file.
    private Map<Id, FileRow> byTask(List<FileRow> rows) {
        boolean typed = file.layout().columns().contains(Column.TASK_TYPE);
        List<@Nullable Task> known = new RowMatch(now, typed).of(rows);
        refuseTooMany(known.stream().filter(Objects::isNull).count());
        var byTask = new LinkedHashMap<Id, FileRow>();
        for (int row = 0; row < rows.size(); row++) {
            Task task = known.get(row);
            byTask.put(task == null ? ids.get() : task.id(), rows.get(row));
        }
        return byTask;
    }

    private void refuseTooMany(long more) {
        int notes = now.board().size();
        if (notes + more > Board.MOST_TASKS) {
            problems.add(Problem.of("file", "sheet.import.full", Board.MOST_TASKS, notes, more));
        }
    }
}
