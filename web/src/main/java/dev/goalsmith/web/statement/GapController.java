package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.CloseGap;
import dev.goalsmith.app.statement.ReopenGap;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.statement.Criterion;
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
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Form form = Form.of(fields);
        var from = new Sender(actor, goal, Criterion.ACHIEVABLE, request, flash);
        return switch (closeGap.by(actor, need, form.value("way"))) {
            case Outcome.Done<Task>(Task task) ->
                cards.done(from, form, Toast.of(Words.english().say("statement.gap.closed", task.title())));
            case Outcome.Invalid<Task>(var problems) -> cards.mend(from, form, problems);
            case Outcome.Missing<Task> _, Outcome.Stale<Task> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/needs/{need}/closing/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id need,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return switch (reopenGap.by(actor, need)) {
            case Outcome.Done<Deleted>(Deleted deleted) -> {
                String text = Words.english().say("statement.gap.reopened", deleted.label());
                var from = new Sender(actor, goal, Criterion.ACHIEVABLE, request, flash);
                yield cards.done(from, Form.of(fields), Toast.of(deleted, text));
            }
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                throw new NotFound();
        };
    }
}
