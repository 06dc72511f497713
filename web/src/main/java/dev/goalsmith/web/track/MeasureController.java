package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.ChangeMeasure;
import dev.goalsmith.app.track.DeleteMeasure;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.track.Measure;
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

/// The measures of a goal.
@Controller
class MeasureController {

    private static final String PAGE = "track/measure";

    private final Pages pages;
    private final ShowProgress showProgress;
    private final AddMeasure addMeasure;
    private final ChangeMeasure changeMeasure;
    private final DeleteMeasure deleteMeasure;

    MeasureController(
            Pages pages,
            ShowProgress showProgress,
            AddMeasure addMeasure,
            ChangeMeasure changeMeasure,
            DeleteMeasure deleteMeasure) {
        this.pages = pages;
        this.showProgress = showProgress;
        this.addMeasure = addMeasure;
        this.changeMeasure = changeMeasure;
        this.deleteMeasure = deleteMeasure;
    }

    @GetMapping("/goals/{goal}/measures/new")
    View begin(Actor actor, @PathVariable Id goal) {
        return pages.page(
                PAGE, new MeasurePage(Found.progress(showProgress, actor, goal).goal(), null, Form.empty(), null));
    }

    @PostMapping("/goals/{goal}/measures")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        Goal found = Found.progress(showProgress, actor, goal).goal();
        return switch (addMeasure.by(actor, goal, read(form))) {
            case Outcome.Done<Measure>(Measure measure) ->
                Return.to(Tab.PROGRESS.path(goal), Toast.say("track.measure.added", measure.name()), flash);
            case Outcome.Invalid<Measure>(var problems) ->
                pages.mend(PAGE, new MeasurePage(found, null, form.with(problems), null));
            case Outcome.Missing<Measure> _, Outcome.Stale<Measure> _ -> throw new NotFound();
        };
    }

    @GetMapping("/goals/{goal}/measures/{measure}")
    View edit(Actor actor, @PathVariable Id goal, @PathVariable Id measure) {
        ProgressView view = Found.progress(showProgress, actor, goal);
        return pages.page(PAGE, new MeasurePage(view.goal(), measure, filled(Found.measure(view, measure)), null));
    }

    @PostMapping("/goals/{goal}/measures/{measure}")
    View update(Actor actor, @PathVariable Id goal, @PathVariable Id measure, Form form, RedirectAttributes flash) {
        ProgressView view = Found.progress(showProgress, actor, goal);
        return switch (changeMeasure.by(actor, measure, read(form), form.version())) {
            case Outcome.Done<Measure>(Measure saved) ->
                Return.to(Tab.PROGRESS.path(goal), Toast.say("track.measure.changed", saved.name()), flash);
            case Outcome.Invalid<Measure>(var problems) ->
                pages.mend(PAGE, new MeasurePage(view.goal(), measure, form.with(problems), null));
            case Outcome.Stale<Measure>(Measure theirs) -> {
                var page = new MeasurePage(view.goal(), measure, form.over(theirs.version()), theirs);
                yield pages.page(PAGE, page, HttpStatus.CONFLICT);
            }
            case Outcome.Missing<Measure> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/measures/{measure}/deletion")
    View delete(Actor actor, @PathVariable Id goal, @PathVariable Id measure, RedirectAttributes flash) {
        return Return.deleted(
                deleteMeasure.by(actor, measure), "track.measure.deleted", Tab.PROGRESS.path(goal), flash);
    }

    private static MeasureForm read(Form form) {
        return new MeasureForm(form.value("name"), form.value("unit"), form.value("baseline"), form.value("target"));
    }

    private static Form filled(Measure measure) {
        return Form.of(Map.of(
                "name", measure.name(),
                "unit", measure.unit(),
                "baseline", measure.baseline().toPlainString(),
                "target", measure.target().toPlainString(),
                "version", String.valueOf(measure.version())));
    }
}
