package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.ChangeTarget;
import dev.goalsmith.app.track.DeleteTarget;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Period;
import dev.goalsmith.engine.track.Target;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The targets of a goal.
@Controller
class TargetController {

    private static final String PAGE = "track/targetSlip";

    private final Pages pages;
    private final ShowProgress showProgress;
    private final SetTarget setTarget;
    private final ChangeTarget changeTarget;
    private final DeleteTarget deleteTarget;

    TargetController(
            Pages pages,
            ShowProgress showProgress,
            SetTarget setTarget,
            ChangeTarget changeTarget,
            DeleteTarget deleteTarget) {
        this.pages = pages;
        this.showProgress = showProgress;
        this.setTarget = setTarget;
        this.changeTarget = changeTarget;
        this.deleteTarget = deleteTarget;
    }

    @GetMapping("/goals/{goal}/targets/new")
    View begin(Actor actor, @PathVariable Id goal) {
        return pages.page(
                PAGE,
                new TargetPage(
                        Found.progress(showProgress, actor, goal).goal(),
                        null,
                        Form.of(Map.of("per", Period.WEEK.name())),
                        null));
    }

    @PostMapping("/goals/{goal}/targets")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        Goal found = Found.progress(showProgress, actor, goal).goal();
        return switch (setTarget.by(actor, goal, read(form))) {
            case Outcome.Done<Target>(Target target) ->
                Return.to(Tab.PROGRESS.path(goal), Toast.say("track.target.set", target.name()), flash);
            case Outcome.Invalid<Target>(var problems) ->
                pages.mend(PAGE, new TargetPage(found, null, form.with(problems), null));
            case Outcome.Missing<Target> _, Outcome.Stale<Target> _ -> throw new NotFound();
        };
    }

    @GetMapping("/goals/{goal}/targets/{target}")
    View edit(Actor actor, @PathVariable Id goal, @PathVariable Id target) {
        ProgressView view = Found.progress(showProgress, actor, goal);
        return pages.page(PAGE, new TargetPage(view.goal(), target, filled(Found.target(view, target)), null));
    }

    @PostMapping("/goals/{goal}/targets/{target}")
    View update(Actor actor, @PathVariable Id goal, @PathVariable Id target, Form form, RedirectAttributes flash) {
        ProgressView view = Found.progress(showProgress, actor, goal);
        return switch (changeTarget.by(actor, target, read(form), form.version())) {
            case Outcome.Done<Target>(Target saved) ->
                Return.to(Tab.PROGRESS.path(goal), Toast.say("track.target.changed", saved.name()), flash);
            case Outcome.Invalid<Target>(var problems) ->
                pages.mend(PAGE, new TargetPage(view.goal(), target, form.with(problems), null));
            case Outcome.Stale<Target>(Target theirs) -> {
                var page = new TargetPage(view.goal(), target, form.over(theirs.version()), theirs);
                yield pages.page(PAGE, page, HttpStatus.CONFLICT);
            }
            case Outcome.Missing<Target> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/targets/{target}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id target, RedirectAttributes flash) {
        return Return.deleted(deleteTarget.by(actor, target), "track.target.deleted", Tab.PROGRESS.path(goal), flash);
    }

    private static TargetForm read(Form form) {
        return new TargetForm(form.value("name"), form.value("times"), form.value("per"));
    }

    private static Form filled(Target target) {
        return Form.of(Map.of(
                "name", target.name(),
                "times", String.valueOf(target.times()),
                "per", target.per().name(),
                "version", String.valueOf(target.version())));
    }
}
