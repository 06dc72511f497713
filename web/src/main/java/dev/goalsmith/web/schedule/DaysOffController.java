package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.RemoveDaysOff;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.schedule.Absence.Told;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes days off from every promise, and gives them back.
@Controller
class DaysOffController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final Absence absence;
    private final RemoveDaysOff removeDaysOff;

    DaysOffController(Pages pages, SchedulePages schedulePages, Absence absence, RemoveDaysOff removeDaysOff) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.absence = absence;
        this.removeDaysOff = removeDaysOff;
    }

    @PostMapping("/goals/{goal}/days-off")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        ScheduleView view = schedulePages.view(actor, goal);
        return switch (absence.take(actor, form)) {
            case Outcome.Done<Told>(Told(var _, Toast toast)) -> Return.to(Tab.SCHEDULE.path(goal), toast, flash);
            case Outcome.Invalid<Told>(var problems) -> {
                ScheduleForm filled = ScheduleForm.filled(view);
                yield pages.mend("schedule/schedule", schedulePages.present(actor, view, filled, form.with(problems)));
            }
            case Outcome.Missing<Told> _, Outcome.Stale<Told> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/days-off/{daysOff}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id daysOff, RedirectAttributes flash) {
        schedulePages.view(actor, goal);
        return Return.deleted(removeDaysOff.by(actor, daysOff), "schedule.off.removed", Tab.SCHEDULE.path(goal), flash);
    }
}
