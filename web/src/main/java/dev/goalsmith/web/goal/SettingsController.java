package dev.goalsmith.web.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.ChangeGoal;
import dev.goalsmith.app.goal.DeleteGoal;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.goal.SettingsPage.Forms;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a goal is called and what it is for, and its deletion.
@Controller
class SettingsController {

    private final SettingsPages settings;
    private final ChangeGoal changeGoal;
    private final DeleteGoal deleteGoal;
    private final FindGoals findGoals;

    SettingsController(SettingsPages settings, ChangeGoal changeGoal, DeleteGoal deleteGoal, FindGoals findGoals) {
        this.settings = settings;
        this.changeGoal = changeGoal;
        this.deleteGoal = deleteGoal;
        this.findGoals = findGoals;
    }

    /// With `on` given, a way out proposes another deadline.
    @GetMapping("/goals/{goal}/settings")
    View show(Actor actor, @PathVariable Id goal, @RequestParam(defaultValue = "") String on) {
        return settings.show(actor, goal, on);
    }

    @PostMapping("/goals/{goal}/settings")
    View update(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        return switch (changeGoal.by(actor, goal, request(form))) {
            case Outcome.Done<Goal> _ -> settings.saved(goal, form, flash);
            case Outcome.Invalid<Goal>(var problems) ->
                settings.mend(actor, goal, Forms::withAbout, form.with(problems));
            case Outcome.Stale<Goal>(Goal theirs) ->
                settings.conflict(goal, SettingsPages.path(goal), form, theirs.version(), parts(actor, form, theirs));
            case Outcome.Missing<Goal> _ -> throw new NotFound();
        };
    }

    private static ChangeGoal.Request request(Form form) {
        return new ChangeGoal.Request(
                form.value("name"),
                form.value("area"),
                form.value("track"),
                form.value("horizon"),
                form.value("serves"),
                form.value("reward"),
                form.version());
    }

    /// What the person sees of each field: of a choice its name, of a goal what it is called.
    private List<Conflict.Part> parts(Actor actor, Form mine, Goal theirs) {
        Words words = Words.english();
        Form there = SettingsPage.Forms.of(theirs).about();
        List<Goal> goals = findGoals.by(actor);
        return Stream.of("name", "area", "track", "horizon", "serves", "reward")
                .map(field -> new Conflict.Part(
                        field,
                        words.say("goal." + field),
                        shown(goals, field, mine.value(field)),
                        shown(goals, field, there.value(field))))
                .toList();
    }

    private static String shown(List<Goal> goals, String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "area", "track", "horizon" -> Words.english().say("goal." + field + "." + value);
            case "serves" ->
                goals.stream()
                        .filter(goal -> goal.id().toString().equals(value))
                        .map(Goal::name)
                        .findFirst()
                        .orElse("");
            default -> value;
        };
    }

    @PostMapping("/goals/{goal}/deletion")
    View delete(Actor actor, @PathVariable Id goal, RedirectAttributes flash) {
        return Return.deleted(deleteGoal.by(actor, goal), "goal.deleted", "/goals", flash);
    }
}
