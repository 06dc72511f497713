package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.schedule.RemoveDaysOff;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Toast;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Takes days off from every promise, and gives them back.
@Controller
class DaysOffController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final AddDaysOff addDaysOff;
    private final RemoveDaysOff removeDaysOff;

    DaysOffController(Pages pages, SchedulePages schedulePages, AddDaysOff addDaysOff, RemoveDaysOff removeDaysOff) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.addDaysOff = addDaysOff;
        this.removeDaysOff = removeDaysOff;
    }

    @PostMapping("/goals/{goal}/days-off")
    View create(
            Actor actor, @PathVariable Id goal, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        ScheduleView view = schedulePages.view(actor, goal);
        Form form = Form.of(fields);
        var request = new AddDaysOff.Request(form.value("offFrom"), form.value("offTo"), form.value("note"));
        return switch (addDaysOff.by(actor, request)) {
            case Outcome.Done<DaysOff>(DaysOff off) ->
                back(goal, Toast.of(Words.english().say("schedule.off.added", off.from(), off.to())), flash);
            case Outcome.Invalid<DaysOff>(var problems) -> {
                ScheduleForm filled = ScheduleForm.filled(view);
                yield pages.mend("schedule/schedule", schedulePages.present(actor, view, filled, form.with(problems)));
            }
            case Outcome.Missing<DaysOff> _, Outcome.Stale<DaysOff> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/days-off/{daysOff}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id daysOff, RedirectAttributes flash) {
        schedulePages.view(actor, goal);
        return switch (removeDaysOff.by(actor, daysOff)) {
            case Outcome.Done<Deleted>(Deleted deleted) ->
                back(goal, Toast.of(deleted, Words.english().say("schedule.off.removed", deleted.label())), flash);
            case Outcome.Missing<Deleted> _, Outcome.Invalid<Deleted> _, Outcome.Stale<Deleted> _ ->
                throw new NotFound();
        };
    }

    private static View back(Id goal, Toast toast, RedirectAttributes flash) {
        flash.addFlashAttribute(Toast.NAME, toast);
        return new RedirectView(Tab.SCHEDULE.path(goal));
    }
}
