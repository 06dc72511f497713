package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.statement.AddNeed;
import dev.goalsmith.app.statement.ChangeNeed;
import dev.goalsmith.app.statement.DeleteNeed;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.web.statement.Cards.Sender;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The skills and resources that a goal asks for, said on the card of Achievable.
@Controller
class NeedController {

    private final Cards cards;
    private final AddNeed addNeed;
    private final ChangeNeed changeNeed;
    private final DeleteNeed deleteNeed;

    NeedController(Cards cards, AddNeed addNeed, ChangeNeed changeNeed, DeleteNeed deleteNeed) {
        this.cards = cards;
        this.addNeed = addNeed;
        this.changeNeed = changeNeed;
        this.deleteNeed = deleteNeed;
    }

    @PostMapping("/goals/{goal}/needs")
    View create(Actor actor, @PathVariable Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        var wanted = new AddNeed.Request(
                form.value("need"), form.value("kind"), form.value("atHand").equals("true"));
        return cards.answer(
                sender(actor, goal, form, request, flash), addNeed.by(actor, goal, wanted), NeedController::kept);
    }

    @PostMapping("/goals/{goal}/needs/{need}")
    View update(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id need,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        boolean atHand = form.value("atHand").equals("true");
        return cards.answer(
                sender(actor, goal, form, request, flash), changeNeed.by(actor, need, atHand), NeedController::kept);
    }

    private static Toast kept(Need need) {
        return Toast.say(need.atHand() ? "statement.need.isAtHand" : "statement.need.isGap", need.name());
    }

    @PostMapping("/goals/{goal}/needs/{need}/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id need,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return cards.answer(
                sender(actor, goal, form, request, flash),
                deleteNeed.by(actor, need),
                deleted -> Toast.gone(deleted, "statement.need.deleted"));
    }

    private static Sender sender(
            Actor actor, Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        return new Sender(actor, goal, Criterion.ACHIEVABLE, form, request, flash);
    }
}
