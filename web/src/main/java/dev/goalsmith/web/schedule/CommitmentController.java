package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.Promised;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.schedule.SlotText;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Promises hours.
@Controller
class CommitmentController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final CommitHours commitHours;

    CommitmentController(Pages pages, SchedulePages schedulePages, CommitHours commitHours) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.commitHours = commitHours;
    }

    @PostMapping("/goals/{goal}/commitments")
    View create(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        ScheduleForm form = ScheduleForm.of(fields);
        ScheduleView before = schedulePages.view(actor, goal);
        return switch (commitHours.by(actor, goal, form.toCommit())) {
            case Outcome.Done<Promised>(Promised promised) ->
                Return.to(Tab.SCHEDULE.path(goal), said(goal, promised, before), flash);
            case Outcome.Invalid<Promised>(var problems) -> {
                var again = new ScheduleForm(form.form().with(problems), form.cells());
                yield pages.mend("schedule/schedule", schedulePages.present(actor, before, again, Form.empty()));
            }
            case Outcome.Stale<Promised>(Promised theirs) ->
                pages.conflict(conflict(goal, schedulePages.view(actor, goal), form, theirs));
            case Outcome.Missing<Promised> _ -> throw new NotFound();
        };
    }

    /// With the way to promise again what was promised before, if it was another; a draft would not be one again.
    private static Toast said(Id goal, Promised promised, ScheduleView before) {
        Toast said = Toast.say("schedule.committed", promised.from(), promised.to());
        Promised former = before.promises().findOnly(promised.from());
        boolean wasDraft = before.goal().state() == GoalState.DRAFT;
        if (former == null || wasDraft || isSame(former, promised)) {
            return said;
        }
        // What has begun begins again on the day of the undo, which may be tomorrow.
        String from = former.from().isAfter(before.today()) ? promised.from().toString() : "";
        return said.withUndo("/goals/%s/commitments?slots=%s&from=%s&to=%s&reason=%s&seen=%s"
                .formatted(
                        goal,
                        URLEncoder.encode(SlotText.write(former.slots()), StandardCharsets.UTF_8),
                        from,
                        former.to(),
                        URLEncoder.encode(Words.english().say("schedule.takenBack"), StandardCharsets.UTF_8),
                        promised.id()));
    }

    private static boolean isSame(Promised former, Promised promised) {
        return former.slots().equals(promised.slots()) && former.to().equals(promised.to());
    }

    /// Both promises; the half hours of the form are sent again as text.
    private static Conflict conflict(Id goal, ScheduleView view, ScheduleForm form, Promised theirs) {
        Form mine = form.agreed(view).form();
        var fields = new HashMap<>(mine.values());
        fields.remove("cell");
        fields.put("shown", "");
        fields.put("seen", view.promises().mark());
        return new Conflict(
                "/goals/%s/commitments".formatted(goal),
                Tab.SCHEDULE.path(goal),
                fields,
                List.of(
                        part(mine, "slots", SlotText.write(theirs.slots())),
                        part(mine, "from", theirs.from().toString()),
                        part(mine, "to", theirs.to().toString())));
    }

    private static Conflict.Part part(Form mine, String field, String theirs) {
        return new Conflict.Part(field, Words.english().say("schedule." + field), mine.value(field), theirs);
    }
}
