package dev.goalsmith.web.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What to do next, and where everything stands.
@Controller
class TodayController {

    private final Pages pages;
    private final ComposeToday composeToday;

    TodayController(Pages pages, ComposeToday composeToday) {
        this.pages = pages;
        this.composeToday = composeToday;
    }

    @GetMapping("/")
    View show(Actor actor) {
        return pages.page("today/today", composeToday.by(actor, Form.empty()));
    }
}
