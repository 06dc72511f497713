package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.journal.CelebrateMilestone;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The small celebration of a milestone.
@Controller
class TreatController {

    private final CelebrateMilestone celebrateMilestone;

    TreatController(CelebrateMilestone celebrateMilestone) {
        this.celebrateMilestone = celebrateMilestone;
    }

    @PostMapping("/goals/{goal}/milestones/{milestone}/celebration")
    View create(Actor actor, @PathVariable Id goal, @PathVariable Id milestone, Form form, RedirectAttributes flash) {
        String back = Ask.back(form, Tab.PROGRESS.path(goal));
        return switch (celebrateMilestone.by(actor, milestone)) {
            case Outcome.Done<Milestone>(Milestone reached) ->
                Return.to(back, Toast.say("journal.milestone.isCelebrated", reached.name()), flash);
            case Outcome.Invalid<Milestone>(var problems) ->
                Return.to(back, Toast.of(Words.english().say(problems.getFirst().why())), flash);
            case Outcome.Missing<Milestone> _, Outcome.Stale<Milestone> _ -> throw new NotFound();
        };
    }
}
