package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.sheet.Column;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.engine.sheet.SheetRow;
import dev.goalsmith.engine.sheet.Ties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A row of a file as it will stand on the board: its number in the file, and its texts cleaned as if they were typed.
record FileRow(int number, String type, String title, SheetRow cells) {

    /// Everything that is wrong with the texts and days of the rows goes to `problems`.
    static List<FileRow> allOf(SheetReading.Read file, LocalDate today, List<Problem> problems) {
        var rows = new ArrayList<FileRow>();
        for (SheetRow cells : file.sheet().rows()) {
            int number = file.layout().rows().get(rows.size());
            rows.add(of(number, cells, today, problems));
        }
        return rows;
    }

    private static FileRow of(int number, SheetRow cells, LocalDate today, List<Problem> problems) {
        var checks = new Checks();
        String type = CellRules.type(checks, Column.TASK_TYPE.title(), cells.taskType());
        String title = CellRules.description(checks, Column.DESCRIPTION.title(), cells.description());
        CellRules.refuseFuture(checks, Column.COMPLETED.title(), cells.days().completed(), today);
        var row = new FileRow(number, type, title, cells);
        checks.problems().forEach(problem -> problems.add(row.problem(problem.field(), problem.why())));
        return row;
    }

    /// Whether the row was exported with its ties, which then say where it hangs and what comes before it.
    boolean isTied() {
        return cells.ties().id() != null;
    }

    Ties ties() {
        return cells.ties();
    }

    Problem problem(String column, Phrase why) {
        return Problem.of("file", "sheet.row", number, column, why);
    }
}
