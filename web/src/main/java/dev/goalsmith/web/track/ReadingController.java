package dev.goalsmith.web.track;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.track.DeleteReading;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.app.track.ShowProgress;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Reading;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The readings of a measure.
@Controller
class ReadingController {

    private static final String PAGE = "track/reading";

    private final Pages pages;
    private final ShowProgress showProgress;
    private final TakeReading takeReading;
    private final DeleteReading deleteReading;

    ReadingController(Pages pages, ShowProgress showProgress, TakeReading takeReading, DeleteReading deleteReading) {
        this.pages = pages;
        this.showProgress = showProgress;
        this.takeReading = takeReading;
        this.deleteReading = deleteReading;
    }

    @GetMapping("/goals/{goal}/measures/{measure}/readings/new")
    View begin(Actor actor, @PathVariable Id goal, @PathVariable Id measure) {
        return pages.page(PAGE, page(actor, goal, measure, Form.empty()));
    }

    @PostMapping("/goals/{goal}/measures/{measure}/readings")
    View create(Actor actor, @PathVariable Id goal, @PathVariable Id measure, Form form, RedirectAttributes flash) {
        ReadingPage page = page(actor, goal, measure, form);
        return switch (takeReading.by(
                actor, measure, new TakeReading.Request(form.value("value"), form.value("on"), form.value("note")))) {
            case Outcome.Done<Reading> _ -> {
                var said = Toast.say("track.reading.taken", page.measure().name());
                yield Return.to(Ask.back(form, Tab.PROGRESS.path(goal)), said, flash);
            }
            case Outcome.Invalid<Reading>(var problems) ->
                pages.mend(PAGE, new ReadingPage(page.goal(), page.measure(), form.with(problems)));
            case Outcome.Missing<Reading> _, Outcome.Stale<Reading> _ -> throw new NotFound();
        };
    }

    @PostMapping("/goals/{goal}/measures/{measure}/readings/{reading}/deletion")
    View delete(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable Id measure,
            @PathVariable Id reading,
            Form form,
            RedirectAttributes flash) {
        return Return.deleted(
                deleteReading.by(actor, reading),
                "track.reading.deleted",
                Ask.back(form, Tab.PROGRESS.path(goal)),
                flash);
    }

    private ReadingPage page(Actor actor, Id goal, Id measure, Form form) {
        ProgressView view = Found.progress(showProgress, actor, goal);
        return new ReadingPage(view.goal(), Found.measure(view, measure), form);
    }
}
