package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.Promised;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Promises hours.
@Controller
class CommitmentController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final CommitHours commitHours;

    CommitmentController(Pages pages, SchedulePages schedulePages, CommitHours commitHours) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.commitHours = commitHours;
    }

    @PostMapping("/goals/{goal}/commitments")
    View create(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        ScheduleForm form = ScheduleForm.of(fields);
        return switch (commitHours.by(actor, goal, form.toCommit())) {
            case Outcome.Done<Promised>(Promised promised) -> {
                String text = Words.english().say("schedule.committed", promised.from(), promised.to());
                flash.addFlashAttribute(Toast.NAME, Toast.of(text));
                yield new RedirectView(Tab.SCHEDULE.path(goal));
            }
            case Outcome.Invalid<Promised>(var problems) -> {
                ScheduleView view = schedulePages.view(actor, goal);
                var again = new ScheduleForm(form.form().with(problems), form.cells());
                yield pages.mend("schedule/schedule", schedulePages.present(actor, view, again, Form.empty()));
            }
            case Outcome.Missing<Promised> _, Outcome.Stale<Promised> _ -> throw new NotFound();
        };
    }
}
