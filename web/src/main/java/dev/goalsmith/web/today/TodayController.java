package dev.goalsmith.web.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.today.ShowToday;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Chips;
import dev.goalsmith.web.ui.Pages;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What to do next, and where everything stands.
@Controller
class TodayController {

    private final Pages pages;
    private final ShowToday showToday;
    private final ShowGoals showGoals;
    private final CatchUp catchUp;

    TodayController(Pages pages, ShowToday showToday, ShowGoals showGoals, CatchUp catchUp) {
        this.pages = pages;
        this.catchUp = catchUp;
        this.showToday = showToday;
        this.showGoals = showGoals;
    }

    /// What was missed moves before the day is shown.
    @GetMapping("/")
    View show(Actor actor) {
        catchUp.by(actor);
        return pages.page("today/today", new TodayPage(showToday.by(actor), chips(actor)));
    }

    private Map<Id, Chips> chips(Actor actor) {
        var chips = new HashMap<Id, Chips>();
        for (GoalView view : showGoals.by(actor)) {
            chips.put(view.goal().id(), Chips.of(view.standing()));
        }
        return chips;
    }
}
