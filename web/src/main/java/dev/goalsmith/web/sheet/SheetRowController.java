package dev.goalsmith.web.sheet;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.sheet.EditCell;
import dev.goalsmith.app.sheet.SheetLine;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The rows of the plan sheet, edited in place.
@Controller
class SheetRowController {

    private final SheetPages sheets;
    private final Pages pages;
    private final EditCell editCell;
    private final AddTask addTask;

    SheetRowController(SheetPages sheets, Pages pages, EditCell editCell, AddTask addTask) {
        this.sheets = sheets;
        this.pages = pages;
        this.editCell = editCell;
        this.addTask = addTask;
    }

    @PostMapping("/goals/{goal}/sheet/rows")
    View create(Actor actor, @PathVariable Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        return switch (addTask.by(actor, new AddTask.Request(goal, null, form.value("text")))) {
            case Outcome.Done<List<Task>>(List<Task> added) -> {
                var said =
                        Toast.say("board.added", added.size(), added.getFirst().title());
                yield Return.to(sheets.sheet(actor, goal, form).back() + "#new-task", said, flash);
            }
            case Outcome.Invalid<List<Task>>(var problems) ->
                sheets.show(
                        actor,
                        sheets.sheet(actor, goal, form).withNew(form.with(problems)),
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Missing<List<Task>> _, Outcome.Stale<List<Task>> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/sheet/rows/{task}")
    View update(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id task,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (editCell.by(actor, goal, task, asked(form))) {
            case Outcome.Done<Task> _ -> saved(actor, goal, task, form, request, flash);
            case Outcome.Invalid<Task>(var problems) ->
                sheets.show(
                        actor,
                        sheets.sheet(actor, goal, form).mending(task, form.with(problems)),
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Stale<Task>(Task theirs) -> conflict(actor, theirs, form, request);
            case Outcome.Missing<Task> _ -> throw new NotFound();
        };
    }

    private static EditCell.Request asked(Form form) {
        var cells = new HashMap<>(form.values());
        cells.keySet().retainAll(EditCell.FIELDS);
        return new EditCell.Request(cells, form.version());
    }

    private View saved(Actor actor, Id goal, Id task, Form form, HttpServletRequest request, RedirectAttributes flash) {
        SheetPage sheet = sheets.sheet(actor, goal, form);
        if (Ask.forFragment(request)) {
            return sheets.show(actor, sheet, request, HttpStatus.OK);
        }
        return Return.to(sheet.back() + "#row-" + task, Toast.say("ui.saved"), flash);
    }

    /// A script gets the row with what was typed over the version that is there now; a person gets both versions.
    private View conflict(Actor actor, Task theirs, Form form, HttpServletRequest request) {
        Id goal = theirs.place().goalId();
        SheetPage sheet = sheets.sheet(actor, goal, form);
        SheetLine line = sheet.view().lines().stream()
                .filter(one -> one.task().id().equals(theirs.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var clash = new RowClash(form, line);
        if (Ask.forFragment(request)) {
            return sheets.show(actor, sheet.mending(theirs.id(), clash.form()), request, HttpStatus.CONFLICT);
        }
        return pages.conflict(new Conflict(
                sheet.path("/sheet/rows/" + theirs.id()),
                sheet.back(),
                clash.form().values(),
                clash.parts()));
    }
}
