package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.plan.FitView;
import dev.goalsmith.app.plan.PreviewFit;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.app.schedule.ShowSchedule;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.WeekOfHours;
import dev.goalsmith.web.goal.GoalHeaders;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts the schedule of a goal together, whatever form brought the person to it.
@Component
class SchedulePages {

    private final GoalHeaders headers;
    private final ShowSchedule showSchedule;
    private final PreviewFit previewFit;
    private final ShowProgress showProgress;

    SchedulePages(GoalHeaders headers, ShowSchedule showSchedule, PreviewFit previewFit, ShowProgress showProgress) {
        this.headers = headers;
        this.showSchedule = showSchedule;
        this.previewFit = previewFit;
        this.showProgress = showProgress;
    }

    /// @throws NotFound if the actor has no such goal
    ScheduleView view(Actor actor, Id goal) {
        ScheduleView view = showSchedule.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }

    /// The page as it is promised; `form` is what is about to be promised.
    SchedulePage present(Actor actor, ScheduleView view, ScheduleForm form, Form beside) {
        FitView fit = previewFit.by(actor, view.goal().id());
        if (fit == null) {
            throw new NotFound();
        }
        return page(actor, view, fit, false, form, beside);
    }

    /// The page as it would be; where the form cannot be read, as it is promised with what is wrong.
    SchedulePage tried(Actor actor, ScheduleView view, ScheduleForm form) {
        Id goal = view.goal().id();
        return switch (previewFit.by(actor, goal, form.toTry())) {
            case Outcome.Done<FitView>(FitView fit) -> page(actor, view, fit, true, form, Form.empty());
            case Outcome.Invalid<FitView>(var problems) ->
                present(actor, view, new ScheduleForm(form.form().with(problems), form.cells()), Form.empty());
            case Outcome.Missing<FitView> _, Outcome.Stale<FitView> _ -> throw new NotFound();
        };
    }

    private SchedulePage page(
            Actor actor, ScheduleView view, FitView fit, boolean tried, ScheduleForm form, Form beside) {
        ScheduleForm agreed = form.agreed(view);
        return new SchedulePage(
                headers.get(actor, view.goal().id(), Tab.SCHEDULE),
                view,
                fit,
                tried,
                agreed.form(),
                agreed.cells(),
                beside,
                weeks(actor, view.goal().id()));
    }

    private List<WeekOfHours> weeks(Actor actor, Id goal) {
        ProgressView progress = showProgress.by(actor, goal);
        return progress == null ? List.of() : progress.weeks();
    }
}
