package dev.goalsmith.web.goal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.goal.SettingsPage.Forms;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The views that the controllers of a goal's settings share.
@Component
class SettingsPages {

    private static final String TEMPLATE = "goal/settings";

    private final Pages pages;
    private final GoalHeaders headers;
    private final FindGoals findGoals;

    SettingsPages(Pages pages, GoalHeaders headers, FindGoals findGoals) {
        this.pages = pages;
        this.headers = headers;
        this.findGoals = findGoals;
    }

    /// The page with the deadline `on` proposed, if it says anything.
    View show(Actor actor, Id goal, String on) {
        SettingsPage page = page(actor, goal);
        return pages.page(
                TEMPLATE,
                on.isEmpty()
                        ? page
                        : new SettingsPage(
                                page.header(), page.others(), page.forms().proposing(on)));
    }

    /// The page with one of its forms to be mended.
    View mend(Actor actor, Id goal, BiFunction<Forms, Form, Forms> place, Form form) {
        SettingsPage page = page(actor, goal);
        return pages.mend(TEMPLATE, new SettingsPage(page.header(), page.others(), place.apply(page.forms(), form)));
    }

    private SettingsPage page(Actor actor, Id goal) {
        GoalHeader header = headers.get(actor, goal, null);
        List<Goal> others = findGoals.by(actor).stream()
                .filter(other -> !other.id().equals(goal))
                .toList();
        return new SettingsPage(header, others, Forms.of(header.view().goal()));
    }

    View saved(Id goal, Form form, RedirectAttributes flash) {
        return Return.to(Ask.back(form, path(goal)), Toast.say("ui.saved"), flash);
    }

    /// Both versions, field by field; `form` is sent again over the version that is there now.
    View conflict(Id goal, String action, Form form, int version, List<Conflict.Part> parts) {
        return pages.conflict(
                new Conflict(action, path(goal), form.over(version).values(), parts));
    }

    static String path(Id goal) {
        return "/goals/%s/settings".formatted(goal);
    }
}
