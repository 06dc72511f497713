package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.schedule.SetWorkHabits;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.WorkHabits;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Conflict;
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

/// Keeps how a person likes to work.
@Controller
class HabitsController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final SetWorkHabits setWorkHabits;

    HabitsController(Pages pages, SchedulePages schedulePages, SetWorkHabits setWorkHabits) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.setWorkHabits = setWorkHabits;
    }

    @PostMapping("/goals/{goal}/work-habits")
    View update(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        ScheduleView view = schedulePages.view(actor, goal);
        return switch (setWorkHabits.by(actor, HabitsForm.read(form))) {
            case Outcome.Done<WorkHabits> _ ->
                Return.to(Tab.SCHEDULE.path(goal), Toast.say("schedule.habits.saved"), flash);
            case Outcome.Invalid<WorkHabits>(var problems) -> again(actor, view, form.with(problems));
            case Outcome.Stale<WorkHabits>(WorkHabits theirs) ->
                pages.conflict(new Conflict(
                        "/goals/%s/work-habits".formatted(goal),
                        Tab.SCHEDULE.path(goal),
                        form.over(theirs.version()).values(),
                        HabitsForm.parts(form, theirs)));
            case Outcome.Missing<WorkHabits> _ -> throw new NotFound();
        };
    }

    private View again(Actor actor, ScheduleView view, Form form) {
        return pages.mend("schedule/schedule", schedulePages.present(actor, view, ScheduleForm.filled(view), form));
    }
}
