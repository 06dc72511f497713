package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.plan.PlanView;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Shows where every session of a goal stands, and what to do where the work does not fit.
@Controller
class PlanController {

    private final Pages pages;
    private final GoalHeaders headers;
    private final CatchUp catchUp;
    private final ShowPlan showPlan;

    PlanController(Pages pages, GoalHeaders headers, CatchUp catchUp, ShowPlan showPlan) {
        this.pages = pages;
        this.headers = headers;
        this.catchUp = catchUp;
        this.showPlan = showPlan;
    }

    @GetMapping("/goals/{goal}/plan")
    View show(Actor actor, @PathVariable Id goal) {
        catchUp.by(actor);
        return pages.page("plan/plan", page(actor, goal, Form.empty()));
    }

    private PlanPage page(Actor actor, Id goal, Form wayForm) {
        PlanView view = showPlan.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return new PlanPage(headers.get(actor, goal, Tab.PLAN), view, wayForm);
    }
}
