package dev.goalsmith.web.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.goal.ChangeState;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.goal.SettingsPage.Forms;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Beginning a goal, putting it off, giving it up and taking it up again.
@Controller
class StateController {

    private final SettingsPages settings;
    private final ChangeState changeState;

    StateController(SettingsPages settings, ChangeState changeState) {
        this.settings = settings;
        this.changeState = changeState;
    }

    @PostMapping("/goals/{goal}/state")
    View update(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        var request = new ChangeState.Request(form.value("turn"), form.value("reason"), form.version());
        return switch (changeState.by(actor, goal, request)) {
            case Outcome.Done<Goal> _ -> settings.saved(goal, form, flash);
            case Outcome.Invalid<Goal>(var problems) ->
                settings.mend(actor, goal, Forms::withState, form.with(problems));
            case Outcome.Stale<Goal>(Goal theirs) -> settings.mend(actor, goal, Forms::withState, again(form, theirs));
            case Outcome.Missing<Goal> _ -> throw new NotFound();
        };
    }

    /// What was written, to be sent again by whoever has seen how the goal stands now.
    private static Form again(Form form, Goal theirs) {
        return Form.of(Map.of("reason", form.value("reason"), "version", String.valueOf(theirs.version())))
                .with(List.of(Problem.of("turn", "goal.turn.stale")));
    }
}
