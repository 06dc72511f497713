package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.board.ThinkThrough;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Whether anything more is needed to complete a task.
@Controller
class ThoughtController {

    private final BoardPages pages;
    private final ThinkThrough thinkThrough;

    ThoughtController(BoardPages pages, ThinkThrough thinkThrough) {
        this.pages = pages;
        this.thinkThrough = thinkThrough;
    }

    @PostMapping("/goals/{goal}/tasks/{task}/thought")
    View update(Actor actor, @PathVariable Id goal, @PathVariable Id task, Form form, RedirectAttributes flash) {
        boolean enough = form.value("enough").equals("true");
        String said = Words.english().say(enough ? "board.enough" : "board.more");
        return switch (thinkThrough.by(actor, task, enough)) {
            case Outcome.Done<Task> _ -> pages.back(Lookout.of(goal, form), flash, enough ? "thought" : "part", said);
            case Outcome.Missing<Task> _, Outcome.Invalid<Task> _, Outcome.Stale<Task> _ -> throw new NotFound();
        };
    }
}
