package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.track.TimerStop;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Effort;
import dev.goalsmith.engine.board.Note;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A person edits cells of one row in place: one at a time with a script, the whole row without.
public final class EditCell extends UseCase {

    /// The cells that can be edited, by the names of their fields; the others are worked out.
    public static final Set<String> FIELDS = Set.of("type", "description", "estimate", "completed", "progress");

    private static final Set<String> OF_LEAVES = Set.of("estimate", "completed", "progress");

    /// What was typed, by field; a cell that is not among them stays as it is. The type goes by its name.
    public record Request(Map<String, String> cells, int version) {

        public Request {
            cells = Map.copyOf(cells);
        }

        private boolean has(String field) {
            return cells.containsKey(field);
        }

        private String cell(String field) {
            return cells.getOrDefault(field, "");
        }
    }

    public EditCell(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Task> by(Actor actor, Id goal, Id task, Request request) {
        return change(actor, tx -> edit(tx, actor, new Address(goal, task), request));
    }

    private record Address(Id goal, Id task) {}

    private Outcome<Task> edit(Tx tx, Actor actor, Address row, Request request) {
        var tasks = new Tasks(tx, actor.id());
        Task task = tasks.find(row.task());
        if (task == null || !task.place().goalId().equals(row.goal())) {
            return new Outcome.Missing<>();
        }
        var checks = new Checks();
        var types = new TypesByName(new TaskTypes(tx, actor.id()).all(), this::newId);
        refuseSums(checks, tasks, task, request);
        Task edited = edited(checks, types, task, request, today(tx, actor));
        if (!checks.passed()) {
            return checks.refusal();
        }
        if (task.version() != request.version()) {
            return new Outcome.Stale<>(task);
        }
        if (edited.equals(task)) {
            return new Outcome.Done<>(task);
        }
        types.added().forEach(new TaskTypes(tx, actor.id())::add);
        tasks.save(edited);
        if (edited.isComplete()) {
            TimerStop.stopOn(tx, actor, List.of(task.id()), now(), newId());
        }
        return new Outcome.Done<>(tasks.get(task.id()));
    }

    private static void refuseSums(Checks checks, Tasks tasks, Task task, Request request) {
        if (tasks.board(task.place().goalId()).hasParts(task.id())) {
            request.cells().keySet().stream()
                    .filter(OF_LEAVES::contains)
                    .forEach(field -> checks.refuse(field, "sheet.cell.sum"));
        }
    }

    private static Task edited(Checks checks, TypesByName types, Task task, Request request, LocalDate today) {
        Note note = note(checks, types, task, request);
        Duration estimate = request.has("estimate")
                ? checks.hours("estimate", request.cell("estimate"), Effort.LONGEST)
                : task.estimate();
        return task.with(note)
                .with(task.effort().withEstimate(estimate))
                .withProgress(progress(checks, task.progress(), request, today));
    }

    private static Note note(Checks checks, TypesByName types, Task task, Request request) {
        String title = request.has("description")
                ? CellRules.description(checks, "description", request.cell("description"))
                : task.title();
        Id type = request.has("type")
                ? types.idOf(CellRules.type(checks, "type", request.cell("type")))
                : task.note().typeId();
        if (types.areTooMany()) {
            checks.refuse("type", "check.tooMany", TaskType.MOST);
        }
        return new Note(title, type, task.note().thoughtThrough());
    }

    private static Progress progress(Checks checks, Progress before, Request request, LocalDate today) {
        LocalDate completed =
                request.has("completed") ? checks.date("completed", request.cell("completed")) : before.completedOn();
        CellRules.refuseFuture(checks, "completed", completed, today);
        String percent = request.cell("progress").replace("%", "");
        return CellRules.progress(
                before,
                completed,
                request.has("progress") ? checks.whole("progress", percent, 0, 100) : before.percent(),
                today);
    }
}
