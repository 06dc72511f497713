package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.sheet.Days;
import dev.goalsmith.engine.sheet.Effort;
import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetRow;
import dev.goalsmith.engine.sheet.Ties;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks of a goal as the rows of a file.
final class PlanRows {

    private PlanRows() {}

    /// Sums of parts that no cell can hold are written as the largest that one can; they are not read back.
    static PlanSheet of(GoalSheet sheet) {
        return new PlanSheet(new SheetLines(sheet)
                .all().stream().map(line -> row(sheet, line)).toList());
    }

    private static SheetRow row(GoalSheet sheet, SheetLine line) {
        Duration estimate = line.times().estimate();
        return new SheetRow(
                line.typeName(),
                line.task().title(),
                new Effort(
                        estimate == null ? null : minutes(estimate),
                        minutes(line.times().actual())),
                new Days(line.dates().scheduled(), line.dates().completed()),
                line.percent(),
                ties(sheet, line.task()));
    }

    private static int minutes(Duration length) {
        return (int) Math.min(length.toMinutes(), Effort.MAX_MINUTES);
    }

    private static Ties ties(GoalSheet sheet, Task task) {
        Id parent = task.place().parentId();
        List<String> before = sheet.board().predecessorsOf(task.id()).stream()
                .sorted()
                .limit(Ties.MAX_PREDECESSORS)
                .map(Id::toString)
                .toList();
        return new Ties(task.id().toString(), before, written(parent));
    }

    private static @Nullable String written(@Nullable Id id) {
        return id == null ? null : id.toString();
    }
}
