package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.schedule.AddDaysOff.Taken;
import dev.goalsmith.app.schedule.RemoveDaysOff;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.DaysOff;
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
    private final AddDaysOff addDaysOff;
    private final RemoveDaysOff removeDaysOff;

    AwayController(Pages pages, AddDaysOff addDaysOff, RemoveDaysOff removeDaysOff) {
        this.pages = pages;
        this.addDaysOff = addDaysOff;
        this.removeDaysOff = removeDaysOff;
    }

    @GetMapping("/away")
    View begin() {
        return pages.page(PAGE, Form.empty());
    }

    @PostMapping("/away")
    View create(Actor actor, Form form, RedirectAttributes flash) {
        var request = new AddDaysOff.Request(form.value("offFrom"), form.value("offTo"), form.value("note"));
        return switch (addDaysOff.by(actor, request)) {
            case Outcome.Done<Taken>(Taken(Id id, DaysOff off)) -> {
                String said = off.from().equals(off.to())
                        ? Words.english().say("schedule.off.day", off.from())
                        : Words.english().say("schedule.off.moved", off.from(), off.to());
                yield Return.to("/", new Toast(said, "/away/%s/deletion".formatted(id)), flash);
            }
            case Outcome.Invalid<Taken>(var problems) -> pages.mend(PAGE, form.with(problems));
            case Outcome.Missing<Taken> _, Outcome.Stale<Taken> _ -> throw new NotFound();
        };
    }

    @PostMapping("/away/{away}/deletion")
    View delete(Actor actor, @PathVariable Id away, RedirectAttributes flash) {
        return Return.deleted(removeDaysOff.by(actor, away), "schedule.off.removed", "/", flash);
    }
}
