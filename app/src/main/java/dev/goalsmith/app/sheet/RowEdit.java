package dev.goalsmith.app.sheet;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.sheet.Column;
import dev.goalsmith.engine.sheet.Effort;
import dev.goalsmith.engine.sheet.HoursText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a row of a file makes of a task. A column that the file does not have says nothing.
final class RowEdit {

    private static final String NOTHING = "–";

    private final Set<Column> columns;
    private final TypesByName types;
    private final LocalDate today;

    RowEdit(Set<Column> columns, TypesByName types, LocalDate today) {
        this.today = today;
        this.columns = columns;
        this.types = types;
    }

    /// The task as the row says. One with parts takes its hours and its progress from them.
    Task edited(Task task, FileRow row, boolean hasParts) {
        Id type = columns.contains(Column.TASK_TYPE)
                ? types.idOf(row.type())
                : task.note().typeId();
        Task noted = task.with(new Note(row.title(), type, task.note().thoughtThrough()));
        return hasParts ? noted : withHours(noted, row);
    }

    private Task withHours(Task task, FileRow row) {
        Duration estimate = columns.contains(Column.TIME_ESTIMATE) ? estimate(row) : task.estimate();
        return task.with(task.effort().withEstimate(estimate)).withProgress(progress(task.progress(), row));
    }

    /// No time at all is no estimate.
    private static @Nullable Duration estimate(FileRow row) {
        Integer minutes = row.cells().effort().estimateMinutes();
        return minutes == null || minutes == 0 ? null : Duration.ofMinutes(minutes);
    }

    private Progress progress(Progress before, FileRow row) {
        boolean says = columns.contains(Column.PROGRESS) || columns.contains(Column.COMPLETED);
        LocalDate completed =
                columns.contains(Column.COMPLETED) ? row.cells().days().completed() : before.completedOn();
        int percent = columns.contains(Column.PROGRESS) ? row.cells().progressPercent() : before.percent();
        return says ? CellRules.progress(before, completed, percent, today) : before;
    }

    /// What the row says was worked beyond what is logged; nothing for less.
    static Duration beyond(FileRow row, Duration logged) {
        int more = row.cells().effort().actualMinutes() - (int) Math.min(logged.toMinutes(), Effort.MAX_MINUTES);
        return Duration.ofMinutes(Math.max(0, more));
    }

    /// What the row changes, cell by cell; of a new task what it says besides the description.
    List<Phrase> changes(Task before, Task after, Duration logged, Duration more) {
        boolean known = !before.title().isEmpty();
        var changes = new ArrayList<Phrase>();
        add(
                changes,
                known,
                Column.TASK_TYPE,
                types.nameOf(before.note().typeId()),
                types.nameOf(after.note().typeId()));
        if (known) {
            add(changes, true, Column.DESCRIPTION, before.title(), after.title());
        }
        add(changes, known, Column.TIME_ESTIMATE, hours(before.estimate()), hours(after.estimate()));
        add(changes, known, Column.ACTUAL_TIME, hours(logged), hours(logged.plus(more)));
        add(changes, known, Column.COMPLETED, day(before), day(after));
        add(changes, known, Column.PROGRESS, percent(before), percent(after));
        return changes;
    }

    private static void add(List<Phrase> changes, boolean known, Column column, String before, String after) {
        if (!before.equals(after)) {
            changes.add(
                    known
                            ? Phrase.of("sheet.import.change", column.title(), shown(before), shown(after))
                            : Phrase.of("sheet.import.value", column.title(), after));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    private static String hours(@Nullable Duration length) {
        return length == null ? "" : HoursText.write(Math.toIntExact(length.toMinutes()));
    }

    private static String day(Task task) {
        return Objects.toString(task.progress().completedOn(), "");
    }

    private static String percent(Task task) {
        return task.progress().percent() + "%";
    }
}
