package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Place;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.track.WorkLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tasks of a goal while the rows of a file are laid over them, one after the other.
final class MergedRows {

    private static final int MOST_TOLD = 6;

    private final GoalSheet now;
    private final RowTree tree;
    private final RowEdit edit;
    private final SheetMerge.Moment moment;
    private final Map<Id, Place> places;
    private final Set<Id> wholes;
    private final Map<Id, Set<Id>> before;
    private final Map<Id, Task> tasks = new LinkedHashMap<>();
    private final List<WorkLog> work = new ArrayList<>();
    private final List<ImportView.Line> lines = new ArrayList<>();

    MergedRows(GoalSheet now, RowTree tree, RowEdit edit, SheetMerge.Moment moment) {
        this.now = now;
        this.tree = tree;
        this.edit = edit;
        this.moment = moment;
        this.places = tree.places();
        this.wholes = tree.wholes();
        this.before = tree.predecessors();
        now.board().inOrder().forEach(task -> tasks.put(task.id(), task.with(place(task.id()))));
    }

    private Place place(Id task) {
        return Objects.requireNonNull(places.get(task));
    }

    void add(Id id, FileRow row, Supplier<Id> ids) {
        Task task = tasks.getOrDefault(id, fresh(id));
        boolean whole = wholes.contains(id);
        Duration logged = now.worked(task);
        Duration more = whole ? Duration.ZERO : RowEdit.beyond(row, logged);
        Task edited = edit.edited(task, row, whole);
        tasks.put(id, edited);
        if (!more.isZero()) {
            work.add(new WorkLog(ids.get(), id, day(edited), more, WorkLog.Source.SHEET));
        }
        lines.add(line(row, edited, edit.changes(task, edited, logged, more)));
    }

    private Task fresh(Id id) {
        return new Task(id, place(id), new Note("", null, false), Effort.UNKNOWN, Progress.NONE, 1);
    }

    private WorkLog.When day(Task task) {
        LocalDate completed = task.progress().completedOn();
        return new WorkLog.When(completed == null ? moment.today() : completed, null, moment.zone());
    }

    private ImportView.Line line(FileRow row, Task task, List<Phrase> cells) {
        Task old = now.board().find(task.id());
        var changes = new ArrayList<>(cells);
        if (old != null && !Objects.equals(old.place().parentId(), task.place().parentId())) {
            changes.add(above(task.place().parentId()));
        }
        if (old != null && !now.board().predecessorsOf(task.id()).equals(before.getOrDefault(task.id(), Set.of()))) {
            changes.add(Phrase.of("sheet.import.predecessors"));
        }
        return new ImportView.Line(row.number(), row.title(), old == null, changes);
    }

    private Phrase above(@Nullable Id parent) {
        String title = parent == null ? null : tree.titleOf(parent);
        return title == null ? Phrase.of("sheet.import.loose") : Phrase.of("sheet.import.under", title);
    }

    SheetChanges changes(TypesByName types) {
        if (types.areTooMany()) {
            return SheetChanges.refused(List.of(Problem.of("file", "sheet.import.types", TaskType.MOST)));
        }
        var board = new Board(List.copyOf(tasks.values()), before);
        List<Task> circle = new Precedence(board).findCycle();
        return circle == null
                ? new SheetChanges(List.of(), board, types.added(), work, lines, tree.isReordered())
                : SheetChanges.refused(List.of(Problem.of("file", "sheet.import.circle", told(circle))));
    }

    private static String told(List<Task> circle) {
        return Stream.concat(circle.stream().limit(MOST_TOLD), Stream.of(circle.getFirst()))
                .map(task -> "“" + task.title() + "”")
                .collect(Collectors.joining(" → "));
    }
}
