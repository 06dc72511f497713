package dev.goalsmith.web.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.forecast.ForeseeFinish;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The wall of goals, and beginning one.
@Controller
class GoalController {

    private final Pages pages;
    private final ShowGoals showGoals;
    private final SetGoal setGoal;
    private final ForeseeFinish foreseeFinish;
    private final GoalHeaders headers;

    GoalController(
            Pages pages, ShowGoals showGoals, SetGoal setGoal, ForeseeFinish foreseeFinish, GoalHeaders headers) {
        this.pages = pages;
        this.showGoals = showGoals;
        this.setGoal = setGoal;
        this.foreseeFinish = foreseeFinish;
        this.headers = headers;
    }

    @GetMapping("/goals")
    View index(Actor actor) {
        return pages.page("goal/goals", GoalsPage.of(showGoals.by(actor), foreseeFinish.by(actor)));
    }

    /// A goal that is begun on a growth track belongs to it.
    @GetMapping("/goals/new")
    View make(@RequestParam(defaultValue = "") String track) {
        return pages.page("goal/new", new NewGoalPage(Form.of(Map.of("track", track))));
    }

    @PostMapping("/goals")
    View create(Actor actor, Form form) {
        return switch (setGoal.by(
                actor, new SetGoal.Request(form.value("wish"), form.value("area"), form.value("track")))) {
            case Outcome.Done<Goal>(Goal goal) -> new RedirectView(Tab.STATEMENT.path(goal.id()));
            case Outcome.Invalid<Goal>(var problems) -> pages.mend("goal/new", new NewGoalPage(form.with(problems)));
            case Outcome.Missing<Goal> _, Outcome.Stale<Goal> _ -> throw new NotFound();
        };
    }

    /// A goal opens at its first unfinished step.
    @GetMapping("/goals/{goal}")
    View show(Actor actor, @PathVariable Id goal) {
        GoalHeader header = headers.get(actor, goal, null);
        return new RedirectView(Tab.of(header.view().next()).path(goal));
    }
}
