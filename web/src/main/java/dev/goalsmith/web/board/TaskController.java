package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.board.DeleteTask;
import dev.goalsmith.app.board.EditTask;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.board.Mending.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Toast;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The notes of a board.
@Controller
class TaskController {

    private final BoardPages pages;
    private final AddTask addTask;
    private final EditTask editTask;
    private final DeleteTask deleteTask;
    private final NameTaskPredecessor namePredecessor;

    TaskController(
            BoardPages pages,
            AddTask addTask,
            EditTask editTask,
            DeleteTask deleteTask,
            NameTaskPredecessor namePredecessor) {
        this.pages = pages;
        this.addTask = addTask;
        this.editTask = editTask;
        this.deleteTask = deleteTask;
        this.namePredecessor = namePredecessor;
    }

    @PostMapping("/goals/{goal}/tasks")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        var at = Lookout.of(goal, form);
        Id parent = parent(form);
        return switch (addTask.by(actor, new AddTask.Request(goal, parent, form.value("text")))) {
            case Outcome.Done<List<Task>>(List<Task> added) ->
                pages.back(at, flash, parent == null ? "prompt" : "part", said(added));
            case Outcome.Invalid<List<Task>>(var problems) ->
                pages.mend(actor, at, parent == null ? Part.PROMPT : Part.PART, form, problems);
            case Outcome.Missing<List<Task>> _, Outcome.Stale<List<Task>> _ -> throw new NotFound();
        };
    }

    private static @Nullable Id parent(Form form) {
        if (form.value("parent").isEmpty()) {
            return null;
        }
        Id parent = Id.parse(form.value("parent"));
        if (parent == null) {
            throw new NotFound();
        }
        return parent;
    }

    private static String said(List<Task> added) {
        return Words.english().say("board.added", added.size(), added.getFirst().title());
    }

    @PostMapping("/goals/{goal}/tasks/{task}")
    View update(Actor actor, @PathVariable Id goal, @PathVariable Id task, Form form, RedirectAttributes flash) {
        var at = Lookout.of(goal, form).editing(task);
        return switch (editTask.by(actor, task, request(form))) {
            case Outcome.Done<Task> _ -> named(actor, at, form, flash);
            case Outcome.Invalid<Task>(var problems) -> pages.mend(actor, at, Part.EDIT, form, problems);
            case Outcome.Stale<Task> _ -> pages.conflict(actor, at, form);
            case Outcome.Missing<Task> _ -> throw new NotFound();
        };
    }

    /// The note is saved; whoever chose a note that must come before and did not press “Add” meant it all the same.
    private View named(Actor actor, Lookout at, Form form, RedirectAttributes flash) {
        Id task = Objects.requireNonNull(at.edit());
        if (!form.value("predecessor").isEmpty()
                && namePredecessor.by(actor, task, form.value("predecessor"))
                        instanceof Outcome.Invalid<Task>(var problems)) {
            var saved = new HashMap<>(form.values());
            saved.remove("version");
            return pages.mend(actor, at, Part.PREDECESSOR, Form.of(saved), problems);
        }
        return pages.back(
                at.editing(null), flash, "edit-" + task, Words.english().say("ui.saved"));
    }

    /// Without a script the button that takes the likely hours saves them.
    private static EditTask.Request request(Form form) {
        String taken = form.value("take");
        return new EditTask.Request(
                form.value("title"),
                form.value("type"),
                taken.isEmpty() ? form.value("hours") : taken,
                taken.isEmpty() ? form.value("corrects") : form.value("guess"),
                form.value("importance"),
                form.value("urgency"),
                !form.value("oneSitting").isEmpty(),
                form.version());
    }

    @PostMapping("/goals/{goal}/tasks/{task}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id task, Form form, RedirectAttributes flash) {
        var at = Lookout.of(goal, form).editing(null);
        String beside = pages.beside(actor, goal, task);
        return switch (deleteTask.by(actor, task)) {
            case Outcome.Done<Deleted>(Deleted deleted) -> {
                flash.addFlashAttribute(Toast.NAME, Toast.gone(deleted, "board.deleted"));
                yield pages.back(task.equals(at.open()) ? at.opening(null) : at, flash, beside, "");
            }
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                throw new NotFound();
        };
    }
}
