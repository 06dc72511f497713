package dev.goalsmith.web.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.goal.SettingsPage.Forms;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// By when a goal is to be attained. A form of another page names itself in `back`.
@Controller
class DeadlineController {

    private final SettingsPages settings;
    private final SetDeadline setDeadline;

    DeadlineController(SettingsPages settings, SetDeadline setDeadline) {
        this.settings = settings;
        this.setDeadline = setDeadline;
    }

    @PostMapping("/goals/{goal}/deadline")
    View update(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        boolean confirmed = form.value("confirmed").equals("true");
        var request = new SetDeadline.Request(form.value("on"), confirmed, form.value("reason"), form.version());
        return switch (setDeadline.by(actor, goal, request)) {
            case Outcome.Done<Goal> _ -> settings.saved(goal, form, flash);
            case Outcome.Invalid<Goal>(var problems) ->
                settings.mend(actor, goal, Forms::withDeadline, form.with(problems));
            case Outcome.Stale<Goal>(Goal theirs) ->
                settings.conflict(
                        goal, "/goals/%s/deadline".formatted(goal), form, theirs.version(), parts(form, theirs));
            case Outcome.Missing<Goal> _ -> throw new NotFound();
        };
    }

    private static List<Conflict.Part> parts(Form mine, Goal theirs) {
        Deadline deadline = theirs.deadline();
        String there = deadline == null ? "" : deadline.on().toString();
        return List.of(new Conflict.Part("on", Words.english().say("goal.deadline"), mine.value("on"), there));
    }
}
