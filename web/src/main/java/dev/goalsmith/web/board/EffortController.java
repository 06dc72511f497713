package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What past work says of an estimate while it is typed: a piece of the board.
@Controller
class EffortController {

    private final Pages pages;
    private final EffortHints hints;

    EffortController(Pages pages, EffortHints hints) {
        this.pages = pages;
        this.hints = hints;
    }

    @GetMapping("/goals/{goal}/tasks/{task}/effort")
    View show(Actor actor, @PathVariable Id goal, @PathVariable Id task, Form form) {
        return pages.page("board/effort", hints.typed(actor, task, form));
    }
}
