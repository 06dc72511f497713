package dev.goalsmith.web.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.Example;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The worked examples, and goals that begin with one.
@Controller
class ExampleController {

    private final Pages pages;
    private final GoalHeaders headers;
    private final SetGoal setGoal;

    ExampleController(Pages pages, GoalHeaders headers, SetGoal setGoal) {
        this.pages = pages;
        this.headers = headers;
        this.setGoal = setGoal;
    }

    @GetMapping("/examples")
    View index(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "") String theme) {
        return pages.page("goal/examples", ExamplesPage.of(search, theme));
    }

    @PostMapping("/examples/goals")
    View create(Actor actor, @RequestParam(defaultValue = "") String example) {
        Example chosen = Example.find(example);
        if (chosen == null) {
            throw new NotFound();
        }
        GrowthTrack track = chosen.theme().track();
        var request = new SetGoal.Request(
                Words.english().say(chosen.wish()), chosen.theme().area().name(), track == null ? "" : track.name());
        return switch (setGoal.by(actor, request)) {
            case Outcome.Done<Goal>(Goal goal) ->
                new RedirectView("/goals/%s/example?example=%s".formatted(goal.id(), example));
            case Outcome.Invalid<Goal> _, Outcome.Missing<Goal> _, Outcome.Stale<Goal> _ -> throw new NotFound();
        };
    }

    /// The sentence of an example, offered to a goal that began with its wish; without one the person writes their own.
    @GetMapping("/goals/{goal}/example")
    View offer(Actor actor, @PathVariable Id goal, @RequestParam(defaultValue = "") String example) {
        GoalHeader header = headers.get(actor, goal, Tab.STATEMENT);
        Example chosen = Example.find(example);
        return chosen == null
                ? new RedirectView(Tab.STATEMENT.path(goal))
                : pages.page("goal/offer", new OfferPage(header, chosen));
    }
}
