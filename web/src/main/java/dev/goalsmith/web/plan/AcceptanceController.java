package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.plan.AcceptMoves;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
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

/// That a person is content with what moved, in all or of one goal.
@Controller
class AcceptanceController {

    private final AcceptMoves acceptMoves;

    AcceptanceController(AcceptMoves acceptMoves) {
        this.acceptMoves = acceptMoves;
    }

    @PostMapping("/moves/acceptance")
    View create(Actor actor, Form form, RedirectAttributes flash) {
        return say(acceptMoves.by(actor), Ask.back(form, "/calendar/week"), flash);
    }

    @PostMapping("/goals/{goal}/moves/acceptance")
    View createOf(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        return say(acceptMoves.by(actor, goal), Ask.back(form, Tab.PLAN.path(goal)), flash);
    }

    private static View say(Outcome<Deleted> outcome, String back, RedirectAttributes flash) {
        Toast said = switch (outcome) {
            case Outcome.Done<Deleted>(Deleted told) -> Toast.gone(told, "plan.moves.accepted");
            case Outcome.Invalid<Deleted>(var problems) ->
                Toast.of(Words.english().say(problems.getFirst().why()));
            case Outcome.Missing<Deleted> _, Outcome.Stale<Deleted> _ -> throw new NotFound();
        };
        return Return.to(back, said, flash);
    }
}
