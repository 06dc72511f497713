package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.CorrectWorkLog;
import dev.goalsmith.app.track.DeleteWorkLog;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.app.track.ShowWorkable;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Format;
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

/// An entry of the work log that was typed wrongly.
@Controller
class WorkLogController {

    private static final String PAGE = "track/work";

    private final Pages pages;
    private final ShowProgress showProgress;
    private final ShowWorkable showWorkable;
    private final CorrectWorkLog correctWorkLog;
    private final DeleteWorkLog deleteWorkLog;

    WorkLogController(
            Pages pages,
            ShowProgress showProgress,
            ShowWorkable showWorkable,
            CorrectWorkLog correctWorkLog,
            DeleteWorkLog deleteWorkLog) {
        this.pages = pages;
        this.showProgress = showProgress;
        this.showWorkable = showWorkable;
        this.correctWorkLog = correctWorkLog;
        this.deleteWorkLog = deleteWorkLog;
    }

    @GetMapping("/goals/{goal}/work/{log}")
    View edit(Actor actor, @PathVariable Id goal, @PathVariable Id log) {
        ProgressView.Entry entry = entry(actor, goal, log);
        return pages.page(PAGE, page(actor, goal, entry, filled(entry.log())));
    }

    @PostMapping("/goals/{goal}/work/{log}")
    View update(Actor actor, @PathVariable Id goal, @PathVariable Id log, Form form, RedirectAttributes flash) {
        ProgressView.Entry entry = entry(actor, goal, log);
        var request = new CorrectWorkLog.Request(
                Id.parse(form.value("task")),
                new LogWork.Request(form.value("hours"), form.value("on")),
                form.value("seen"));
        return switch (correctWorkLog.by(actor, log, request)) {
            case Outcome.Done<WorkLog>(WorkLog now) -> {
                var said = Toast.say("track.work.corrected", Format.length(now.length()));
                yield Return.to(Tab.PROGRESS.path(goal), said, flash);
            }
            case Outcome.Invalid<WorkLog>(var problems) ->
                pages.mend(PAGE, page(actor, goal, entry, form.with(problems)));
            case Outcome.Stale<WorkLog>(WorkLog theirs) -> {
                Form again = form.with("seen", CorrectWorkLog.mark(theirs)).with("stale", "true");
                yield pages.page(PAGE, page(actor, goal, entry, again), HttpStatus.CONFLICT);
            }
            case Outcome.Missing<WorkLog> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/work/{log}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id log, RedirectAttributes flash) {
        return Return.deleted(deleteWorkLog.by(actor, log), "track.work.deleted", Tab.PROGRESS.path(goal), flash);
    }

    private ProgressView.Entry entry(Actor actor, Id goal, Id log) {
        return Found.progress(showProgress, actor, goal).log().stream()
                .filter(entry -> entry.log().id().equals(log))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private WorkPage page(Actor actor, Id goal, ProgressView.Entry entry, Form form) {
        ShowWorkable.View workable = showWorkable.by(actor, goal);
        if (workable == null) {
            throw new NotFound();
        }
        return new WorkPage(workable.goal(), workable.tasks(), form, entry);
    }

    private static Form filled(WorkLog log) {
        return Form.of(Map.of(
                "task", log.taskId().toString(),
                "hours", Format.length(log.length()),
                "on", log.when().on().toString(),
                "seen", CorrectWorkLog.mark(log)));
    }
}
