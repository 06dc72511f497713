package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.plan.AcceptLaterDeadline;
import dev.goalsmith.app.plan.AcceptLaterDeadline.Moved;
import dev.goalsmith.app.plan.RestoreDates;
import dev.goalsmith.app.plan.SetTasksAside;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
    private final RestoreDates restoreDates;
    private final SetTasksAside setTasksAside;

    WayOutController(
            Pages pages,
            PlanPages planPages,
            AcceptLaterDeadline acceptLaterDeadline,
            RestoreDates restoreDates,
            SetTasksAside setTasksAside) {
        this.pages = pages;
        this.planPages = planPages;
        this.acceptLaterDeadline = acceptLaterDeadline;
        this.restoreDates = restoreDates;
        this.setTasksAside = setTasksAside;
    }

    @PostMapping("/goals/{goal}/plan/later-deadline")
    View later(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        planPages.get(actor, goal, form);
        var request = new AcceptLaterDeadline.Request(form.value("on"), form.value("reason"), form.value("mark"));
        return switch (acceptLaterDeadline.by(actor, request)) {
            case Outcome.Done<Moved>(Moved moved) -> Return.to(Tab.PLAN.path(goal), toast(goal, moved), flash);
            case Outcome.Invalid<Moved>(var problems) ->
                pages.mend("plan/plan", planPages.get(actor, goal, form.with(problems)));
            case Outcome.Stale<Moved>(Moved(LocalDate to, var _)) -> {
                Form seen = form.with(List.of(Problem.of("on", "plan.way.changed", to)));
                yield pages.mend("plan/plan", planPages.get(actor, goal, seen));
            }
            // The plan has changed since the page was made and needs no way out any more.
            case Outcome.Missing<Moved> _ -> Return.to(Tab.PLAN.path(goal), Toast.say("plan.way.gone"), flash);
        };
    }

    /// What was said, with one undo for all that moved.
    private static Toast toast(Id goal, Moved moved) {
        Toast said = Toast.say("plan.later.moved", moved.on());
        if (moved.former().size() > RestoreDates.MOST) {
            return said;
        }
        return new Toast(
                said.text(),
                moved.former().stream()
                        .map(former -> "former=" + URLEncoder.encode(former.mark(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "/goals/%s/plan/former-dates?".formatted(goal), "")));
    }

    @PostMapping("/goals/{goal}/plan/former-dates")
    View restore(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam(defaultValue = "") List<String> former,
            RedirectAttributes flash) {
        planPages.get(actor, goal, Form.empty());
        Toast said = switch (restoreDates.by(actor, former)) {
            case Outcome.Done<Integer> _ -> Toast.say("plan.later.restored");
            case Outcome.Missing<Integer> _, Outcome.Invalid<Integer> _, Outcome.Stale<Integer> _ ->
                Toast.say("plan.later.changedSince");
        };
        return Return.to(Tab.PLAN.path(goal), said, flash);
    }

    @PostMapping("/goals/{goal}/plan/tasks-aside")
    View fewer(Actor actor, @PathVariable Id goal, @RequestParam List<Id> task, RedirectAttributes flash) {
        planPages.get(actor, goal, Form.empty());
        return Return.deleted(setTasksAside.by(actor, task), "plan.fewer.done", Tab.PLAN.path(goal), flash);
    }
}
