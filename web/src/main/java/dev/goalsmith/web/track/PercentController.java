package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.Progressed;
import dev.goalsmith.app.track.SetProgress;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How far a task is.
@Controller
class PercentController {

    private static final String PAGE = "track/percent";

    private final Pages pages;
    private final SetProgress setProgress;

    PercentController(Pages pages, SetProgress setProgress) {
        this.pages = pages;
        this.setProgress = setProgress;
    }

    @PostMapping("/tasks/{task}/progress")
    View update(Actor actor, @PathVariable Id task, Form form, RedirectAttributes flash) {
        return switch (setProgress.by(actor, task, form.value("percent"), form.version())) {
            case Outcome.Done<Progressed>(var saved) ->
                Return.to(Ask.back(form.value("back")), Toast.of(Logged.text(saved)), flash);
            case Outcome.Invalid<Progressed>(var problems) ->
                pages.mend(PAGE, new PercentPage(task, form.with(problems), null));
            case Outcome.Stale<Progressed>(Progressed(var theirs, var _)) ->
                pages.page(PAGE, new PercentPage(task, form.over(theirs.version()), theirs), HttpStatus.CONFLICT);
            case Outcome.Missing<Progressed> _ -> throw new NotFound();
        };
    }
}
