package dev.goalsmith.web.board;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Form;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The board of a goal.
@Controller
class BoardController {

    private final BoardPages pages;

    BoardController(BoardPages pages) {
        this.pages = pages;
    }

    @GetMapping("/goals/{goal}/board")
    View show(Actor actor, @PathVariable Id goal, Form form, Model model) {
        var at = Lookout.of(goal, form);
        String edited = form.value("focus").equals("hours") ? "hours" : "title";
        String natural = at.edit() != null ? edited : at.open() != null ? "part" : "prompt";
        return pages.show(actor, at, carried(model, BoardPages.FOCUS, natural), carried(model, BoardPages.SAID, ""));
    }

    /// What the answer before the redirect left for this one.
    private static String carried(Model model, String name, String otherwise) {
        return Objects.requireNonNullElse((String) model.getAttribute(name), otherwise);
    }
}
