package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.vision.LinkGoal;
import dev.goalsmith.app.vision.UnlinkGoal;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.web.statement.Cards.Sender;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What of the vision a goal leads to, said on the card of Relevant.
@Controller
class LinkController {

    private final Cards cards;
    private final LinkGoal linkGoal;
    private final UnlinkGoal unlinkGoal;

    LinkController(Cards cards, LinkGoal linkGoal, UnlinkGoal unlinkGoal) {
        this.cards = cards;
        this.linkGoal = linkGoal;
        this.unlinkGoal = unlinkGoal;
    }

    @PostMapping("/goals/{goal}/links")
    View create(Actor actor, @PathVariable Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        var from = new Sender(actor, goal, Criterion.RELEVANT, form, request, flash);
        var wanted = new LinkGoal.Request(form.value("item"), form.value("why"));
        return cards.answer(from, linkGoal.by(actor, goal, wanted), _ -> Toast.say("statement.link.done"));
    }

    @PostMapping("/goals/{goal}/links/{link}/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id link,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var from = new Sender(actor, goal, Criterion.RELEVANT, form, request, flash);
        return cards.answer(from, unlinkGoal.by(actor, link), deleted -> Toast.gone(deleted, "statement.link.deleted"));
    }
}
