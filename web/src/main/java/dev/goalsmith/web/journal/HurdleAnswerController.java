package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.journal.AnswerHurdle;
import dev.goalsmith.app.journal.JournalView;
import dev.goalsmith.app.journal.ShowJournal;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Hurdle;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The if-then answer to a hurdle.
@Controller
class HurdleAnswerController {

    private static final String PAGE = "journal/answer";

    private final Pages pages;
    private final ShowJournal showJournal;
    private final AnswerHurdle answerHurdle;

    HurdleAnswerController(Pages pages, ShowJournal showJournal, AnswerHurdle answerHurdle) {
        this.pages = pages;
        this.showJournal = showJournal;
        this.answerHurdle = answerHurdle;
    }

    @GetMapping("/goals/{goal}/hurdles/{hurdle}/answer")
    View edit(Actor actor, @PathVariable Id goal, @PathVariable Id hurdle) {
        return pages.page(PAGE, page(actor, goal, hurdle));
    }

    @PostMapping("/goals/{goal}/hurdles/{hurdle}/answer")
    View update(Actor actor, @PathVariable Id goal, @PathVariable Id hurdle, Form form, RedirectAttributes flash) {
        HurdleAnswerPage page = page(actor, goal, hurdle);
        var request = new AnswerHurdle.Request(form.value("ifText"), form.value("thenText"), form.version());
        return switch (answerHurdle.by(actor, hurdle, request)) {
            case Outcome.Done<Hurdle> _ ->
                Return.to(Tab.JOURNAL.path(goal), Toast.say("journal.hurdle.answered"), flash);
            case Outcome.Invalid<Hurdle>(var problems) ->
                pages.mend(PAGE, new HurdleAnswerPage(page.goal(), page.hurdle(), form.with(problems), null));
            case Outcome.Stale<Hurdle>(Hurdle theirs) -> {
                Form again = form.over(theirs.version());
                var both = new HurdleAnswerPage(page.goal(), theirs, again, theirs.answer());
                yield pages.page(PAGE, both, HttpStatus.CONFLICT);
            }
            case Outcome.Missing<Hurdle> _ -> throw new NotFound();
        };
    }

    private HurdleAnswerPage page(Actor actor, Id goal, Id id) {
        JournalView view = showJournal.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        Hurdle hurdle = view.hurdles().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        Form filled = Form.of(Map.of(
                "ifText", hurdle.answer().ifText(),
                "thenText", hurdle.answer().thenText(),
                "version", String.valueOf(hurdle.version())));
        return new HurdleAnswerPage(view.goal(), hurdle, filled, null);
    }
}
