package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.plan.AcceptLaterDeadline;
import dev.goalsmith.app.plan.SetTasksAside;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes a way out: a later deadline, or fewer tasks. More hours are promised on the schedule.
@Controller
class WayOutController {

    private final Pages pages;
    private final PlanPages planPages;
    private final AcceptLaterDeadline acceptLaterDeadline;
    private final SetTasksAside setTasksAside;

    WayOutController(
            Pages pages, PlanPages planPages, AcceptLaterDeadline acceptLaterDeadline, SetTasksAside setTasksAside) {
        this.pages = pages;
        this.planPages = planPages;
        this.acceptLaterDeadline = acceptLaterDeadline;
        this.setTasksAside = setTasksAside;
    }

    @PostMapping("/goals/{goal}/plan/later-deadline")
    View later(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        planPages.get(actor, goal, form);
        var request = new AcceptLaterDeadline.Request(form.value("on"), form.value("reason"), form.value("mark"));
        return switch (acceptLaterDeadline.by(actor, request)) {
            case Outcome.Done<LocalDate>(LocalDate on) ->
                Return.to(Tab.PLAN.path(goal), Toast.say("plan.later.moved", on), flash);
            case Outcome.Invalid<LocalDate>(var problems) ->
                pages.mend("plan/plan", planPages.get(actor, goal, form.with(problems)));
            case Outcome.Stale<LocalDate>(LocalDate to) -> {
                Form seen = form.with(List.of(Problem.of("on", "plan.way.changed", to)));
                yield pages.mend("plan/plan", planPages.get(actor, goal, seen));
            }
            // The plan has changed since the page was made and needs no way out any more.
            case Outcome.Missing<LocalDate> _ -> Return.to(Tab.PLAN.path(goal), Toast.say("plan.way.gone"), flash);
        };
    }

    @PostMapping("/goals/{goal}/plan/tasks-aside")
    View fewer(Actor actor, @PathVariable Id goal, @RequestParam List<Id> task, RedirectAttributes flash) {
        planPages.get(actor, goal, Form.empty());
        return Return.deleted(setTasksAside.by(actor, task), "plan.fewer.done", Tab.PLAN.path(goal), flash);
    }
}
