package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Shows where every session of a goal stands, and what to do where the work does not fit.
@Controller
class PlanController {

    private final Pages pages;
    private final PlanPages planPages;
    private final CatchUp catchUp;

    PlanController(Pages pages, PlanPages planPages, CatchUp catchUp) {
        this.pages = pages;
        this.planPages = planPages;
        this.catchUp = catchUp;
    }

    @GetMapping("/goals/{goal}/plan")
    View show(Actor actor, @PathVariable Id goal, Form asked) {
        catchUp.by(actor);
        return pages.page("plan/plan", planPages.get(actor, goal, asked));
    }
}
