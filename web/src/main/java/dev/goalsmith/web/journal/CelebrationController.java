package dev.goalsmith.web.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.account.FindAccount;
import dev.goalsmith.app.journal.Celebrate;
import dev.goalsmith.app.journal.CelebrationView;
import dev.goalsmith.app.journal.ReviseCelebration;
import dev.goalsmith.app.journal.ShowCelebration;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.web.journal.CelebrationPage.Moment;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The celebration of a goal.
@Controller
class CelebrationController {

    private static final String PAGE = "journal/celebration";
    private static final String CONFETTI = "confetti";

    private final Pages pages;
    private final ShowCelebration showCelebration;
    private final FindAccount findAccount;
    private final Celebrate celebrate;
    private final ReviseCelebration reviseCelebration;

    CelebrationController(
            Pages pages,
            ShowCelebration showCelebration,
            FindAccount findAccount,
            Celebrate celebrate,
            ReviseCelebration reviseCelebration) {
        this.pages = pages;
        this.showCelebration = showCelebration;
        this.findAccount = findAccount;
        this.celebrate = celebrate;
        this.reviseCelebration = reviseCelebration;
    }

    static String path(Id goal) {
        return "/goals/%s/celebration".formatted(goal);
    }

    @GetMapping("/goals/{goal}/celebration")
    View show(Actor actor, @PathVariable Id goal, Model model) {
        CelebrationView view = view(actor, goal);
        Moment moment = model.containsAttribute(CONFETTI) ? Moment.NOW : Moment.LATER;
        return pages.page(PAGE, page(actor, view, filled(view), moment));
    }

    @PostMapping("/goals/{goal}/celebration")
    View create(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        var request = new Celebrate.Request(
                form.value("proud"),
                form.value("thanks"),
                form.value("lessons"),
                form.value("reward"),
                !form.value("anyway").isEmpty());
        return switch (celebrate.by(actor, goal, request)) {
            case Outcome.Done<Celebration> _ -> {
                flash.addFlashAttribute(CONFETTI, true);
                yield Return.to(path(goal), Toast.say("journal.celebration.celebrated"), flash);
            }
            case Outcome.Invalid<Celebration>(var problems) ->
                pages.mend(PAGE, page(actor, view(actor, goal), form.with(problems), Moment.LATER));
            case Outcome.Stale<Celebration>(Celebration theirs) -> conflict(actor, goal, form, theirs);
            case Outcome.Missing<Celebration> _ -> throw new NotFound();
        };
    }

    @GetMapping("/goals/{goal}/celebration/words")
    View edit(Actor actor, @PathVariable Id goal) {
        CelebrationView view = view(actor, goal);
        if (view.celebration() == null) {
            throw new NotFound();
        }
        return pages.page(PAGE, page(actor, view, filled(view), Moment.EDITING));
    }

    @PostMapping("/goals/{goal}/celebration/words")
    View update(Actor actor, @PathVariable Id goal, Form form, RedirectAttributes flash) {
        var request = new ReviseCelebration.Request(form.value("proud"), form.value("thanks"), form.version());
        return switch (reviseCelebration.by(actor, goal, request)) {
            case Outcome.Done<Celebration> _ -> Return.to(path(goal), Toast.say("journal.celebration.revised"), flash);
            case Outcome.Invalid<Celebration>(var problems) ->
                pages.mend(PAGE, page(actor, view(actor, goal), form.with(problems), Moment.EDITING));
            case Outcome.Stale<Celebration>(Celebration theirs) -> conflict(actor, goal, form, theirs);
            case Outcome.Missing<Celebration> _ -> throw new NotFound();
        };
    }

    private View conflict(Actor actor, Id goal, Form form, Celebration theirs) {
        Form again = form.over(theirs.version());
        var page = page(actor, view(actor, goal), again, new Moment(false, true, theirs));
        return pages.page(PAGE, page, HttpStatus.CONFLICT);
    }

    private CelebrationPage page(Actor actor, CelebrationView view, Form form, Moment moment) {
        Account account = findAccount.by(actor);
        return new CelebrationPage(view, account == null ? "" : account.name(), form, moment);
    }

    private CelebrationView view(Actor actor, Id goal) {
        CelebrationView view = showCelebration.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }

    private static Form filled(CelebrationView view) {
        Celebration there = view.celebration();
        return Form.of(Map.of(
                "reward", view.goal().reward(),
                "proud", there == null ? "" : there.proud(),
                "thanks", there == null ? "" : there.thanks(),
                "version", there == null ? "0" : String.valueOf(there.version())));
    }
}
