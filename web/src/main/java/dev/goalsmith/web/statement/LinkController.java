package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.vision.LinkGoal;
import dev.goalsmith.app.vision.UnlinkGoal;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.web.statement.Cards.Sender;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    View create(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Form form = Form.of(fields);
        var from = new Sender(actor, goal, Criterion.RELEVANT, request, flash);
        return switch (linkGoal.by(actor, goal, new LinkGoal.Request(form.value("item"), form.value("why")))) {
            case Outcome.Done<VisionLink> _ ->
                cards.done(from, form, Toast.of(Words.english().say("statement.link.done")));
            case Outcome.Invalid<VisionLink>(var problems) -> cards.mend(from, form, problems);
            case Outcome.Missing<VisionLink> _, Outcome.Stale<VisionLink> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/links/{link}/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id link,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (unlinkGoal.by(actor, link)) {
            case Outcome.Done<Deleted>(Deleted deleted) -> {
                String text = Words.english().say("statement.link.deleted", deleted.label());
                var from = new Sender(actor, goal, Criterion.RELEVANT, request, flash);
                yield cards.done(from, Form.of(fields), Toast.of(deleted, text));
            }
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                throw new NotFound();
        };
    }
}
