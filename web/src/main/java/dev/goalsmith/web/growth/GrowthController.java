package dev.goalsmith.web.growth;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.growth.Example;
import dev.goalsmith.app.growth.ShowGrowth;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The five growth tracks, and goals that begin with an example.
@Controller
class GrowthController {

    private final Pages pages;
    private final GoalHeaders headers;
    private final ShowGrowth showGrowth;
    private final SetGoal setGoal;

    GrowthController(Pages pages, GoalHeaders headers, ShowGrowth showGrowth, SetGoal setGoal) {
        this.pages = pages;
        this.headers = headers;
        this.showGrowth = showGrowth;
        this.setGoal = setGoal;
    }

    /// The five doors, or what is behind the one that `track` names.
    @GetMapping("/grow")
    View index(Actor actor, @RequestParam(defaultValue = "") String track) {
        return track.isEmpty()
                ? pages.page("growth/doors", new GrowthPage(showGrowth.by(actor)))
                : pages.page("growth/track", new TrackPage(showGrowth.by(actor, track(track))));
    }

    private static GrowthTrack track(String name) {
        GrowthTrack track = Door.find(name);
        if (track == null) {
            throw new NotFound();
        }
        return track;
    }

    @PostMapping("/grow/goals")
    View create(
            Actor actor,
            @RequestParam(defaultValue = "") String track,
            @RequestParam(defaultValue = "") String example) {
        Example chosen = find(track, example);
        if (chosen == null) {
            throw new NotFound();
        }
        String wish = Words.english().say(chosen.wish());
        var request = new SetGoal.Request(wish, "CAREER", chosen.track().name());
        return switch (setGoal.by(actor, request)) {
            case Outcome.Done<Goal>(Goal goal) ->
                new RedirectView("/goals/%s/example?track=%s&example=%s".formatted(goal.id(), track, example));
            case Outcome.Invalid<Goal> _, Outcome.Missing<Goal> _, Outcome.Stale<Goal> _ -> throw new NotFound();
        };
    }

    /// The sentence of an example, offered to a goal that began with its wish; without one the person writes their own.
    @GetMapping("/goals/{goal}/example")
    View offer(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam(defaultValue = "") String track,
            @RequestParam(defaultValue = "") String example) {
        GoalHeader header = headers.get(actor, goal, Tab.STATEMENT);
        Example chosen = find(track, example);
        return chosen == null
                ? new RedirectView(Tab.STATEMENT.path(goal))
                : pages.page("growth/offer", new OfferPage(header, chosen));
    }

    private static @Nullable Example find(String track, String number) {
        GrowthTrack found = Door.find(track);
        return found == null
                ? null
                : Example.of(found).stream()
                        .filter(example -> String.valueOf(example.number()).equals(number))
                        .findFirst()
                        .orElse(null);
    }
}
