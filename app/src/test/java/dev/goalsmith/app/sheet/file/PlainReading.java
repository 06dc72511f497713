package dev.goalsmith.app.sheet.file;

import dev.goalsmith.engine.sheet.PlanSheet;
import dev.goalsmith.engine.sheet.SheetLayout;
import dev.goalsmith.engine.sheet.SheetReading;
import java.util.List;
import java.util.Set;

/// Readings to compare without where in the file everything stood.
final class PlainReading {

    private PlainReading() {}

    static SheetReading of(PlanSheet sheet) {
        return new SheetReading.Read(sheet, new SheetLayout(Set.of(), List.of(), List.of()));
    }

    static SheetReading of(SheetReading reading) {
        return switch (reading) {
            case SheetReading.Read(var sheet, var layout) ->
                new SheetReading.Read(sheet, new SheetLayout(Set.of(), layout.leftOut(), List.of()));
            case SheetReading.Refused refused -> refused;
        };
    }
}
