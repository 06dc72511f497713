package dev.goalsmith.app.sheet;

import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import java.util.List;

/// Everything that can be done with the plan sheet.
public final class SheetVerbs {

    private SheetVerbs() {}

    public static List<UseCase> of(Workbench workbench) {
        return List.of(
                new EditCell(workbench),
                new ExportSheet(workbench),
                new ImportSheet(workbench),
                new ShowSheet(workbench),
                new UploadSheet(workbench));
    }
}
