package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.journal.DeleteHurdle;
import dev.goalsmith.app.journal.LogHurdle;
import dev.goalsmith.app.journal.MeetHurdleAgain;
import dev.goalsmith.app.journal.OvercomeHurdle;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What stands in the way of a goal.
@Controller
class HurdleController {

    private final Pages pages;
    private final FindGoals findGoals;
    private final LogHurdle logHurdle;
    private final OvercomeHurdle overcomeHurdle;
    private final MeetHurdleAgain meetHurdleAgain;
    private final DeleteHurdle deleteHurdle;

    HurdleController(
            Pages pages,
            FindGoals findGoals,
            LogHurdle logHurdle,
            OvercomeHurdle overcomeHurdle,
            MeetHurdleAgain meetHurdleAgain,
            DeleteHurdle deleteHurdle) {
        this.pages = pages;
        this.findGoals = findGoals;
        this.logHurdle = logHurdle;
        this.overcomeHurdle = overcomeHurdle;
        this.meetHurdleAgain = meetHurdleAgain;
        this.deleteHurdle = deleteHurdle;
    }

    @GetMapping("/goals/{goal}/hurdles/new")
    View begin(Actor actor, @PathVariable Id goal) {
        return pages.page("journal/hurdle", new HurdlePage(goal(actor, goal), Form.empty()));
    }

    /// A hurdle that is logged without an answer is asked for one at once.
    @PostMapping("/goals/{goal}/hurdles")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        var request = new LogHurdle.Request(
                form.value("barrier"), form.value("description"), form.value("ifText"), form.value("thenText"));
        return switch (logHurdle.by(actor, goal, request)) {
            case Outcome.Done<Hurdle>(Hurdle hurdle) -> {
                String answer = "/goals/%s/hurdles/%s/answer".formatted(goal, hurdle.id());
                String next = hurdle.answer().isFound() ? Tab.JOURNAL.path(goal) : answer;
                yield Return.to(next, Toast.say("journal.hurdle.logged"), flash);
            }
            case Outcome.Invalid<Hurdle>(var problems) ->
                pages.mend("journal/hurdle", new HurdlePage(goal(actor, goal), form.with(problems)));
            case Outcome.Missing<Hurdle> _, Outcome.Stale<Hurdle> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/hurdles/{hurdle}/overcoming")
    View overcome(Actor actor, @PathVariable Id goal, @PathVariable Id hurdle, RedirectAttributes flash) {
        return changed(overcomeHurdle.by(actor, hurdle), "journal.hurdle.isOvercome", flash);
    }

    @PostMapping("/goals/{goal}/hurdles/{hurdle}/overcoming/deletion")
    View meetAgain(Actor actor, @PathVariable Id goal, @PathVariable Id hurdle, RedirectAttributes flash) {
        return changed(meetHurdleAgain.by(actor, hurdle), "journal.hurdle.isBack", flash);
    }

    private static View changed(Outcome<Hurdle> outcome, String key, RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<Hurdle>(Hurdle hurdle) ->
                Return.to(Tab.JOURNAL.path(hurdle.goalId()), Toast.say(key), flash);
            case Outcome.Missing<Hurdle> _, Outcome.Invalid<Hurdle> _, Outcome.Stale<Hurdle> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/hurdles/{hurdle}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id hurdle, RedirectAttributes flash) {
        return Return.deleted(deleteHurdle.by(actor, hurdle), "journal.hurdle.deleted", Tab.JOURNAL.path(goal), flash);
    }

    private Goal goal(Actor actor, Id goal) {
        Goal found = findGoals.by(actor, goal);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
