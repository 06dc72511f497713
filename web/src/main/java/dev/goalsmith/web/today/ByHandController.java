package dev.goalsmith.web.today;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.ShowWorkable;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.web.track.WorkPage;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was worked on the task of the card of today, entered by hand.
@Controller
class ByHandController {

    private final Pages pages;
    private final ComposeToday composeToday;
    private final ShowWorkable showWorkable;
    private final LogWork logWork;

    ByHandController(Pages pages, ComposeToday composeToday, ShowWorkable showWorkable, LogWork logWork) {
        this.pages = pages;
        this.composeToday = composeToday;
        this.showWorkable = showWorkable;
        this.logWork = logWork;
    }

    @PostMapping("/tasks/{task}/work")
    View create(Actor actor, @PathVariable Id task, Form form, RedirectAttributes flash) {
        ShowWorkable.View workable = showWorkable.around(actor, task);
        if (workable == null) {
            throw new NotFound();
        }
        return switch (logWork.by(actor, task, WorkPage.read(form))) {
            case Outcome.Done<WorkLog>(WorkLog log) -> {
                var said = Toast.say("track.work.logged", Format.length(log.length()), workable.title(task));
                yield Return.to(Ask.back(form.value("back")), said, flash);
            }
            case Outcome.Invalid<WorkLog>(var problems) -> mend(actor, workable, task, form.with(problems));
            case Outcome.Missing<WorkLog> _, Outcome.Stale<WorkLog> _ -> throw new NotFound();
        };
    }

    /// On the card itself, as long as it is that of the task.
    private View mend(Actor actor, ShowWorkable.View workable, Id task, Form form) {
        TodayPage today = composeToday.by(actor, form);
        return today.isCardOf(task)
                ? pages.mend("today/today", today)
                : pages.mend("track/work", WorkPage.of(workable, form.with("task", task.toString())));
    }
}
