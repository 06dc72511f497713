package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.sheet.SheetLayout;
import dev.goalsmith.engine.sheet.SheetReading;
import dev.goalsmith.store.sheet.SheetDraft;
import java.util.List;

/// A sheet that was uploaded, beside what it makes of its goal.
record ImportDraft(SheetDraft draft, GoalSheet now, SheetReading.Read file, SheetChanges changes) {

    ImportView view() {
        SheetLayout layout = file.layout();
        long known = changes.lines().stream().filter(line -> !line.isNew()).count();
        var extras = new ImportView.Extras(
                changes.types().stream().map(type -> type.name()).toList(),
                layout.leftOut(),
                now.board().size() - Math.toIntExact(known),
                changes.reordered());
        List<ImportView.Line> lines = changes.lines();
        return new ImportView(now.goal(), new ImportView.File(draft.id(), draft.name()), lines, extras);
    }
}
