package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.journal.CelebrateMilestone;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.web.track.Return;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    View create(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id milestone,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        String back = Return.path(Form.of(fields), goal);
        return switch (celebrateMilestone.by(actor, milestone)) {
            case Outcome.Done<Milestone>(Milestone reached) ->
                Return.to(back, Words.english().say("journal.milestone.isCelebrated", reached.name()), flash);
            case Outcome.Invalid<Milestone>(var problems) ->
                Return.to(back, Words.english().say(problems.getFirst().why()), flash);
            case Outcome.Missing<Milestone> _, Outcome.Stale<Milestone> _ -> throw new NotFound();
        };
    }
}
