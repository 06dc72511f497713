package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.ChangeMilestone;
import dev.goalsmith.app.journal.DeleteMilestone;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The milestones of a goal.
@Controller
class MilestoneController {

    private static final String PAGE = "journal/milestone";

    private final Pages pages;
    private final FindMilestone find;
    private final AddMilestone addMilestone;
    private final ChangeMilestone changeMilestone;
    private final DeleteMilestone deleteMilestone;

    MilestoneController(
            Pages pages,
            FindMilestone find,
            AddMilestone addMilestone,
            ChangeMilestone changeMilestone,
            DeleteMilestone deleteMilestone) {
        this.pages = pages;
        this.find = find;
        this.addMilestone = addMilestone;
        this.changeMilestone = changeMilestone;
        this.deleteMilestone = deleteMilestone;
    }

    @GetMapping("/goals/{goal}/milestones/new")
    View begin(Actor actor, @PathVariable Id goal) {
        return pages.page(PAGE, new MilestonePage(find.goal(actor, goal), null, Form.empty(), null));
    }

    @PostMapping("/goals/{goal}/milestones")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        return switch (addMilestone.by(actor, goal, read(form))) {
            case Outcome.Done<Milestone>(Milestone added) ->
                Return.to(Tab.PROGRESS.path(goal), Toast.say("journal.milestone.added", added.name()), flash);
            case Outcome.Invalid<Milestone>(var problems) ->
                pages.mend(PAGE, new MilestonePage(find.goal(actor, goal), null, form.with(problems), null));
            case Outcome.Missing<Milestone> _, Outcome.Stale<Milestone> _ -> throw new NotFound();
        };
    }

    @GetMapping("/goals/{goal}/milestones/{milestone}")
    View edit(Actor actor, @PathVariable Id goal, @PathVariable Id milestone) {
        Form form = filled(find.get(actor, goal, milestone));
        return pages.page(PAGE, new MilestonePage(find.goal(actor, goal), milestone, form, null));
    }

    @PostMapping("/goals/{goal}/milestones/{milestone}")
    View update(Actor actor, @PathVariable Id goal, @PathVariable Id milestone, Form form, RedirectAttributes flash) {
        Goal of = find.goal(actor, goal);
        return switch (changeMilestone.by(actor, milestone, read(form), form.version())) {
            case Outcome.Done<Milestone>(Milestone saved) ->
                Return.to(Tab.PROGRESS.path(goal), Toast.say("journal.milestone.changed", saved.name()), flash);
            case Outcome.Invalid<Milestone>(var problems) ->
                pages.mend(PAGE, new MilestonePage(of, milestone, form.with(problems), null));
            case Outcome.Stale<Milestone>(Milestone theirs) -> {
                var page = new MilestonePage(of, milestone, form.over(theirs.version()), theirs);
                yield pages.page(PAGE, page, HttpStatus.CONFLICT);
            }
            case Outcome.Missing<Milestone> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/milestones/{milestone}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id milestone, RedirectAttributes flash) {
        return Return.deleted(
                deleteMilestone.by(actor, milestone), "journal.milestone.deleted", Tab.PROGRESS.path(goal), flash);
    }

    private static MilestoneForm read(Form form) {
        return new MilestoneForm(
                form.value("name"), form.value("sharePercent"), form.value("dueOn"), form.value("treat"));
    }

    private static Form filled(Milestone milestone) {
        LocalDate due = milestone.mark().dueOn();
        return Form.of(Map.of(
                "name", milestone.name(),
                "sharePercent", String.valueOf(milestone.mark().sharePercent()),
                "dueOn", due == null ? "" : due.toString(),
                "treat", milestone.treat(),
                "version", String.valueOf(milestone.version())));
    }
}
