package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.statement.CloseGap;
import dev.goalsmith.app.statement.ReopenGap;
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

/// The note on the board that closes a gap.
@Controller
class GapController {

    private final Cards cards;
    private final CloseGap closeGap;
    private final ReopenGap reopenGap;

    GapController(Cards cards, CloseGap closeGap, ReopenGap reopenGap) {
        this.cards = cards;
        this.closeGap = closeGap;
        this.reopenGap = reopenGap;
    }

    @PostMapping("/goals/{goal}/needs/{need}/closing")
    View create(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id need,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var from = new Sender(actor, goal, Criterion.ACHIEVABLE, form, request, flash);
        return cards.answer(
                from,
                closeGap.by(actor, need, form.value("way")),
                task -> Toast.say("statement.gap.closed", task.title()));
    }

    @PostMapping("/goals/{goal}/needs/{need}/closing/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id need,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var from = new Sender(actor, goal, Criterion.ACHIEVABLE, form, request, flash);
        return cards.answer(from, reopenGap.by(actor, need), deleted -> Toast.gone(deleted, "statement.gap.reopened"));
    }
}
