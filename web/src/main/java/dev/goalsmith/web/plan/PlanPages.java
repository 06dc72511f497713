package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.forecast.ShowForecast;
import dev.goalsmith.app.plan.PlanView;
import dev.goalsmith.app.plan.PlanView.Look;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.sheet.SheetPage;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import org.springframework.stereotype.Component;

/// Puts the plan of a goal together.
@Component
class PlanPages {

    private final ShowPlan showPlan;
    private final ShowForecast showForecast;

    PlanPages(ShowPlan showPlan, ShowForecast showForecast) {
        this.showPlan = showPlan;
        this.showForecast = showForecast;
    }

    /// @throws NotFound if the actor has no such goal
    PlanPage get(Actor actor, Id goal, Form form) {
        PlanView view = showPlan.by(actor, goal, new Look(form.value("see"), form.value("deadline")));
        if (view == null) {
            throw new NotFound();
        }
        return new PlanPage(
                new GoalHeader(view.goal(), Tab.PLAN),
                view,
                showForecast.by(actor, goal),
                SheetPage.of(view.sheet()),
                form);
    }
}
