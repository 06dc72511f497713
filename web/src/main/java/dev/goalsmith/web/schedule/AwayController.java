package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.AddDaysOff.Taken;
import dev.goalsmith.app.schedule.RemoveDaysOff;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.schedule.Absence.Told;
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

/// Takes days off from the page of today: for an illness at once, for a holiday by a form of its own.
@Controller
class AwayController {

    private static final String PAGE = "schedule/away";

    private final Pages pages;
    private final Absence absence;
    private final RemoveDaysOff removeDaysOff;

    AwayController(Pages pages, Absence absence, RemoveDaysOff removeDaysOff) {
        this.pages = pages;
        this.absence = absence;
        this.removeDaysOff = removeDaysOff;
    }

    @GetMapping("/away")
    View begin() {
        return pages.page(PAGE, Form.empty());
    }

    @PostMapping("/away")
    View create(Actor actor, Form form, RedirectAttributes flash) {
        return switch (absence.take(actor, form)) {
            case Outcome.Done<Told>(Told(Taken(Id id, var _), Toast toast)) ->
                Return.to("/", toast.withUndo("/away/%s/deletion".formatted(id)), flash);
            case Outcome.Invalid<Told>(var problems) -> pages.mend(PAGE, form.with(problems));
            case Outcome.Missing<Told> _, Outcome.Stale<Told> _ -> throw new NotFound();
        };
    }

    @PostMapping("/away/{away}/deletion")
    View delete(Actor actor, @PathVariable Id away, RedirectAttributes flash) {
        return Return.deleted(removeDaysOff.by(actor, away), "schedule.off.removed", "/", flash);
    }
}
