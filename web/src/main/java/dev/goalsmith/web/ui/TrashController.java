package dev.goalsmith.web.ui;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.undo.ShowTrash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What was deleted lately, to be brought back.
@Controller
class TrashController {

    private final Pages pages;
    private final ShowTrash showTrash;

    TrashController(Pages pages, ShowTrash showTrash) {
        this.pages = pages;
        this.showTrash = showTrash;
    }

    @GetMapping("/me/deleted")
    View show(Actor actor) {
        return pages.page("ui/trash", new TrashPage(showTrash.by(actor)));
    }
}
