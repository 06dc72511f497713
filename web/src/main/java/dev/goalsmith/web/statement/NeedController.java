package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.AddNeed;
import dev.goalsmith.app.statement.ChangeNeed;
import dev.goalsmith.app.statement.DeleteNeed;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Need;
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
    View create(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Form form = Form.of(fields);
        var wanted = new AddNeed.Request(
                form.value("need"), form.value("kind"), form.value("atHand").equals("true"));
        return kept(addNeed.by(actor, goal, wanted), sender(actor, goal, request, flash), form);
    }

    @PostMapping("/goals/{goal}/needs/{need}")
    View update(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id need,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Form form = Form.of(fields);
        boolean atHand = form.value("atHand").equals("true");
        return kept(changeNeed.by(actor, need, atHand), sender(actor, goal, request, flash), form);
    }

    private View kept(Outcome<Need> outcome, Sender from, Form form) {
        return switch (outcome) {
            case Outcome.Done<Need>(Need need) -> {
                String key = need.atHand() ? "statement.need.isAtHand" : "statement.need.isGap";
                yield cards.done(from, form, Toast.of(Words.english().say(key, need.name())));
            }
            case Outcome.Invalid<Need>(var problems) -> cards.mend(from, form, problems);
            case Outcome.Missing<Need> _, Outcome.Stale<Need> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/needs/{need}/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id need,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (deleteNeed.by(actor, need)) {
            case Outcome.Done<Deleted>(Deleted deleted) -> {
                String text = Words.english().say("statement.need.deleted", deleted.label());
                yield cards.done(sender(actor, goal, request, flash), Form.of(fields), Toast.of(deleted, text));
            }
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                throw new NotFound();
        };
    }

    private static Sender sender(Actor actor, Id goal, HttpServletRequest request, RedirectAttributes flash) {
        return new Sender(actor, goal, Criterion.ACHIEVABLE, request, flash);
    }
}
