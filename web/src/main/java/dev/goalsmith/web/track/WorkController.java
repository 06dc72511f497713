package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.ShowWorkable;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was worked, entered by hand.
@Controller
class WorkController {

    private final Pages pages;
    private final ShowWorkable showWorkable;
    private final LogWork logWork;

    WorkController(Pages pages, ShowWorkable showWorkable, LogWork logWork) {
        this.pages = pages;
        this.showWorkable = showWorkable;
        this.logWork = logWork;
    }

    @GetMapping("/goals/{goal}/work/new")
    View begin(Actor actor, @PathVariable Id goal, Form form) {
        return pages.page("track/work", WorkPage.of(workable(actor, goal), form));
    }

    @PostMapping("/goals/{goal}/work")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        ShowWorkable.View workable = workable(actor, goal);
        Id task = Id.parse(form.value("task"));
        if (task == null) {
            var problems = List.of(Problem.of("task", "check.choice"));
            return pages.mend("track/work", WorkPage.of(workable, form.with(problems)));
        }
        return log(actor, workable, task, form, flash);
    }

    private View log(Actor actor, ShowWorkable.View workable, Id task, Form form, RedirectAttributes flash) {
        return switch (logWork.by(actor, task, WorkPage.read(form))) {
            case Outcome.Done<WorkLog>(WorkLog log) -> {
                var said = Toast.say("track.work.logged", Format.length(log.length()), workable.title(task));
                yield Return.to(Ask.back(form, Tab.PROGRESS.path(workable.goal().id())), said, flash);
            }
            case Outcome.Invalid<WorkLog>(var problems) ->
                pages.mend("track/work", WorkPage.of(workable, form.with(problems)));
            case Outcome.Missing<WorkLog> _, Outcome.Stale<WorkLog> _ -> throw new NotFound();
        };
    }

    private ShowWorkable.View workable(Actor actor, Id goal) {
        ShowWorkable.View workable = showWorkable.by(actor, goal);
        if (workable == null) {
            throw new NotFound();
        }
        return workable;
    }
}
