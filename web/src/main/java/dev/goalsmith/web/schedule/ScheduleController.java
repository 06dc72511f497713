package dev.goalsmith.web.schedule;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.CatchUp;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Shows the hours that a person promises, and how other hours would fit.
@Controller
class ScheduleController {

    private final Pages pages;
    private final SchedulePages schedulePages;
    private final CatchUp catchUp;

    ScheduleController(Pages pages, SchedulePages schedulePages, CatchUp catchUp) {
        this.pages = pages;
        this.schedulePages = schedulePages;
        this.catchUp = catchUp;
    }

    /// With `slots`, `from` or `to` given, a way out fills the form and shows how it would fit.
    @GetMapping("/goals/{goal}/schedule")
    View show(Actor actor, @PathVariable Id goal, Form given) {
        catchUp.by(actor);
        ScheduleView view = schedulePages.view(actor, goal);
        ScheduleForm present = ScheduleForm.filled(view);
        ScheduleForm form = present.trying(given);
        return pages.page(
                "schedule/schedule",
                form.equals(present)
                        ? schedulePages.present(actor, view, form, Form.empty())
                        : schedulePages.tried(actor, view, form));
    }

    /// Nothing is written: the same page, or the pieces of it that depend on the slots, as they would be.
    @PostMapping("/goals/{goal}/schedule/preview")
    View preview(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        ScheduleView view = schedulePages.view(actor, goal);
        SchedulePage page = schedulePages.tried(actor, view, ScheduleForm.of(fields));
        if (!Ask.forFragment(request)) {
            return pages.page("schedule/schedule", page);
        }
        if (!page.tried()) {
            // What cannot be read yet leaves the last fit standing and is only said beside its field.
            response.setHeader("HX-Reswap", "none");
        }
        return pages.page("schedule/tried", page);
    }
}
