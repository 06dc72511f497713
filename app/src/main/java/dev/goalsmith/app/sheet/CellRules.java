package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Checks;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.TaskType;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What may stand in a cell, and what it means, whether it was typed on the page or in a file.
final class CellRules {

    private CellRules() {}

    static String description(Checks checks, String field, String raw) {
        return checks.line(field, raw, Note.LONGEST_TITLE);
    }

    /// Empty for no type.
    static String type(Checks checks, String field, String raw) {
        return Checks.onOneLine(checks.optionalText(field, raw, TaskType.LONGEST_NAME));
    }

    static void refuseFuture(Checks checks, String field, @Nullable LocalDate completed, LocalDate today) {
        if (completed != null && completed.isAfter(today)) {
            checks.refuse(field, "sheet.completed.future", completed);
        }
    }

    /// How far a task is when its row says so. Only what differs from before was meant: a new day or 100 percent
    /// completes it, a day taken away or another percentage opens it again; without its day it is no longer at 100.
    static Progress progress(Progress before, @Nullable LocalDate completed, int percent, LocalDate today) {
        if (!Objects.equals(completed, before.completedOn())) {
            return new Progress(
                    completed == null && percent == before.percent() && percent == 100 ? 0 : percent, completed);
        }
        if (percent == before.percent()) {
            return before;
        }
        return new Progress(percent, percent == 100 ? today : null);
    }
}
