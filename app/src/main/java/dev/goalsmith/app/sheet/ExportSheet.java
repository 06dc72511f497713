package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.sheet.file.CsvSheet;
import dev.goalsmith.app.sheet.file.XlsxSheet;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.sheet.PlanSheet;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// A person takes the plan sheet of a goal along as a file.
public final class ExportSheet extends UseCase {

    /// A workbook, the seven columns as CSV, or those with the eighth that keeps ids, parts and predecessors.
    public enum Kind {
        XLSX,
        CSV,
        EXACT_CSV
    }

    /// A file that is ready to be written, and the name of the goal to call it by.
    public record Exported(String goal, PlanSheet sheet, Kind kind) {

        /// Writes the file to `out`, which stays open.
        public void writeTo(OutputStream out) throws IOException {
            switch (kind) {
                case XLSX -> XlsxSheet.write(sheet, out);
                case CSV -> CsvSheet.write(sheet, out);
                case EXACT_CSV -> CsvSheet.writeExactCopy(sheet, out);
            }
        }
    }

    public ExportSheet(Workbench workbench) {
        super(workbench);
    }

    /// Null if there is no such goal for this person.
    public @Nullable Exported by(Actor actor, Id goal, Kind kind) {
        GoalSheet sheet = read(tx -> GoalSheet.find(tx, actor, goal, now()));
        return sheet == null ? null : new Exported(sheet.goal().name(), PlanRows.of(sheet), kind);
    }
}
