package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.plan.AcceptMoves;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// That a person is content with what moved.
@Controller
class AcceptanceController {

    private final AcceptMoves acceptMoves;

    AcceptanceController(AcceptMoves acceptMoves) {
        this.acceptMoves = acceptMoves;
    }

    @PostMapping("/moves/acceptance")
    View create(Actor actor, Form form, RedirectAttributes flash) {
        Toast said = switch (acceptMoves.by(actor)) {
            case Outcome.Done<Deleted>(Deleted told) -> Toast.gone(told, "plan.moves.accepted");
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                Toast.say("plan.moves.acceptedBefore");
        };
        return Return.to(Ask.back(form, "/calendar/week"), said, flash);
    }
}
