package dev.goalsmith.web.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.goal.GoalView;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.today.ShowToday;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Chips;
import dev.goalsmith.web.ui.Form;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts the page of today together.
@Component
class ComposeToday {

    private final ShowToday showToday;
    private final ShowGoals showGoals;
    private final CatchUp catchUp;

    ComposeToday(ShowToday showToday, ShowGoals showGoals, CatchUp catchUp) {
        this.showToday = showToday;
        this.showGoals = showGoals;
        this.catchUp = catchUp;
    }

    /// With `byHand` in the form for what was worked. What was missed moves before the day is shown.
    TodayPage by(Actor actor, Form byHand) {
        catchUp.by(actor);
        return new TodayPage(showToday.by(actor), chips(actor), byHand);
    }

    private Map<Id, Chips> chips(Actor actor) {
        var chips = new HashMap<Id, Chips>();
        for (GoalView view : showGoals.by(actor)) {
            chips.put(view.goal().id(), Chips.of(view.standing()));
        }
        return chips;
    }
}
