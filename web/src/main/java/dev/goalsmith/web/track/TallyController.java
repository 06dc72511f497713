package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.DeleteTally;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Tally;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The tallies of a target.
@Controller
class TallyController {

    private static final String PAGE = "track/tally";

    private final Pages pages;
    private final ShowProgress showProgress;
    private final Count count;
    private final DeleteTally deleteTally;

    TallyController(Pages pages, ShowProgress showProgress, Count count, DeleteTally deleteTally) {
        this.pages = pages;
        this.showProgress = showProgress;
        this.count = count;
        this.deleteTally = deleteTally;
    }

    @GetMapping("/goals/{goal}/targets/{target}/tallies/new")
    View begin(Actor actor, @PathVariable Id goal, @PathVariable Id target) {
        return pages.page(PAGE, page(actor, goal, target, Form.empty()));
    }

    @PostMapping("/goals/{goal}/targets/{target}/tallies")
    View create(Actor actor, @PathVariable Id goal, @PathVariable Id target, Form form, RedirectAttributes flash) {
        TallyPage page = page(actor, goal, target, form);
        return switch (count.by(actor, target, new Count.Request(form.value("times"), form.value("on")))) {
            case Outcome.Done<Tally>(Tally tally) -> {
                String text = Words.english()
                        .say("track.target.counted", page.target().name());
                yield Return.to(
                        Ask.back(form, Tab.PROGRESS.path(goal)),
                        new Toast(text, "/goals/%s/targets/%s/tallies/%s/deletion".formatted(goal, target, tally.id())),
                        flash);
            }
            case Outcome.Invalid<Tally>(var problems) ->
                pages.mend(PAGE, new TallyPage(page.goal(), page.target(), form.with(problems)));
            case Outcome.Missing<Tally> _, Outcome.Stale<Tally> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/targets/{target}/tallies/{tally}/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id target,
            @PathVariable Id tally,
            Form form,
            RedirectAttributes flash) {
        return Return.deleted(
                deleteTally.by(actor, tally), "track.tally.deleted", Ask.back(form, Tab.PROGRESS.path(goal)), flash);
    }

    private TallyPage page(Actor actor, Id goal, Id target, Form form) {
        ProgressView view = Found.progress(showProgress, actor, goal);
        return new TallyPage(view.goal(), Found.target(view, target), form);
    }
}
