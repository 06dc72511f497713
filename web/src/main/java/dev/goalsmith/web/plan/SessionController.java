package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// One session: why it stands where it does, and the form that puts it elsewhere.
@Controller
class SessionController {

    static final String PAGE = "plan/session";

    private final Pages pages;
    private final SessionPages sessionPages;
    private final CatchUp catchUp;

    SessionController(Pages pages, SessionPages sessionPages, CatchUp catchUp) {
        this.pages = pages;
        this.sessionPages = sessionPages;
        this.catchUp = catchUp;
    }

    @GetMapping("/sessions/{session}")
    View show(Actor actor, @PathVariable Id session, Form form) {
        catchUp.by(actor);
        SessionPage page = sessionPages.find(actor, session, form);
        if (page == null) {
            throw new NotFound();
        }
        return pages.page(PAGE, page);
    }
}
