package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.board.RemovePredecessor;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.board.Mending.Part;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What must be complete before a note begins.
@Controller
class PredecessorController {

    private final BoardPages pages;
    private final NameTaskPredecessor namePredecessor;
    private final RemovePredecessor removePredecessor;

    PredecessorController(BoardPages pages, NameTaskPredecessor namePredecessor, RemovePredecessor removePredecessor) {
        this.pages = pages;
        this.namePredecessor = namePredecessor;
        this.removePredecessor = removePredecessor;
    }

    @PostMapping("/goals/{goal}/tasks/{task}/predecessors")
    View create(Actor actor, @PathVariable Id goal, @PathVariable Id task, Form form, RedirectAttributes flash) {
        var at = Lookout.of(goal, form).editing(task);
        return switch (namePredecessor.by(actor, task, form.value("predecessor"))) {
            case Outcome.Done<Task> _ ->
                pages.back(at, flash, "predecessor", Words.english().say("ui.saved"));
            case Outcome.Invalid<Task>(var problems) -> pages.mend(actor, at, Part.PREDECESSOR, form, problems);
            case Outcome.Missing<Task> _, Outcome.Stale<Task> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/tasks/{task}/predecessors/{predecessor}/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id task,
            @PathVariable Id predecessor,
            Form form,
            RedirectAttributes flash) {
        var at = Lookout.of(goal, form).editing(task);
        return switch (removePredecessor.by(actor, task, predecessor)) {
            case Outcome.Done<Task> _ ->
                pages.back(at, flash, "predecessor", Words.english().say("ui.saved"));
            case Outcome.Missing<Task> _, Outcome.Invalid<Task> _, Outcome.Stale<Task> _ -> throw new NotFound();
        };
    }
}
