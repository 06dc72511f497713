package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.ReviewText;
import dev.goalsmith.app.statement.TextReview;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The statement of a goal: shown, reviewed while it is typed, and kept.
@Controller
class StatementController {

    private final Pages pages;
    private final StatementPages statements;
    private final ReviewText reviewText;

    StatementController(Pages pages, StatementPages statements, ReviewText reviewText) {
        this.pages = pages;
        this.statements = statements;
        this.reviewText = reviewText;
    }

    @GetMapping("/goals/{goal}/statement")
    View show(
            Actor actor,
            @PathVariable Id goal,
            @RequestParam(defaultValue = "") String ask,
            HttpServletRequest request,
            HttpServletResponse response) {
        return statements.show(actor, goal, Asked.of(ask, request, response));
    }

    @PostMapping("/goals/{goal}/statement")
    View update(Actor actor, @PathVariable Id goal, Form form, HttpServletRequest request, RedirectAttributes flash) {
        return statements.keep(
                actor,
                goal,
                form,
                form.value("text"),
                Asked.of(null, request),
                () -> Return.to(Tab.STATEMENT.path(goal), Toast.say("statement.kept"), flash));
    }

    /// The review of what has just been typed; a text that is too long keeps the last one.
    @PostMapping("/goals/{goal}/statement/review")
    View review(Actor actor, @PathVariable Id goal, Form form) {
        return switch (reviewText.by(actor, goal, form.value("text"))) {
            case Outcome.Done<TextReview>(TextReview review) -> live(goal, review, form);
            case Outcome.Invalid<TextReview> _, Outcome.Stale<TextReview> _ ->
                live(goal, statements.get(actor, goal).newest(), form);
            case Outcome.Missing<TextReview> _ -> throw new NotFound();
        };
    }

    private View live(Id goal, TextReview review, Form form) {
        return pages.page("statement/live", new LivePart(new ReviewPart(goal, review, form.version(), true), form));
    }
}
