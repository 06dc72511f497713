package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.journal.DeleteMilestone;
import dev.goalsmith.app.journal.MarkWay;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Marks the way to a goal with milestones by month or by quarter, and takes them back together.
@Controller
class WayController {

    private final MarkWay markWay;
    private final DeleteMilestone deleteMilestone;

    WayController(MarkWay markWay, DeleteMilestone deleteMilestone) {
        this.markWay = markWay;
        this.deleteMilestone = deleteMilestone;
    }

    @PostMapping("/goals/{goal}/way")
    View create(Actor actor, @PathVariable Id goal, @RequestParam MarkWay.Rhythm rhythm, RedirectAttributes flash) {
        Toast toast = switch (markWay.by(actor, goal, rhythm)) {
            case Outcome.Done<List<Milestone>>(var marked) -> marked(goal, marked);
            case Outcome.Invalid<List<Milestone>>(var problems) ->
                Toast.of(Words.english().say(problems.getFirst().why()));
            case Outcome.Missing<List<Milestone>> _, Outcome.Stale<List<Milestone>> _ -> throw new NotFound();
        };
        return Return.to(Tab.PROGRESS.path(goal), toast, flash);
    }

    private static Toast marked(Id goal, List<Milestone> marked) {
        String text = Words.english().say("journal.milestone.way.marked", marked.size());
        String ids =
                marked.stream().map(milestone -> "milestone=" + milestone.id()).collect(Collectors.joining("&"));
        return new Toast(text, "/goals/%s/way/deletion?%s".formatted(goal, ids));
    }

    @PostMapping("/goals/{goal}/way/deletion")
    View delete(Actor actor, @PathVariable Id goal, @RequestParam List<Id> milestone, RedirectAttributes flash) {
        return Return.deleted(
                deleteMilestone.by(actor, goal, milestone),
                "journal.milestone.deleted",
                Tab.PROGRESS.path(goal),
                flash);
    }
}
