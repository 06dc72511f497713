package dev.goalsmith.web.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.today.ShowToday;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What to do next, and where everything stands.
@Controller
class TodayController {

    private final Pages pages;
    private final ShowToday showToday;

    TodayController(Pages pages, ShowToday showToday) {
        this.pages = pages;
        this.showToday = showToday;
    }

    @GetMapping("/")
    View show(Actor actor) {
        return pages.page("today/today", new TodayPage(showToday.by(actor)));
    }
}
