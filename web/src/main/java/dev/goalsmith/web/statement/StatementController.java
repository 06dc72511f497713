package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.statement.ReviewText;
import dev.goalsmith.app.statement.ReviseStatement;
import dev.goalsmith.app.statement.TextReview;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// The statement of a goal: shown, reviewed while it is typed, and kept.
@Controller
class StatementController {

    private final Pages pages;
    private final StatementPages statements;
    private final ReviseStatement reviseStatement;
    private final ReviewText reviewText;

    StatementController(
            Pages pages, StatementPages statements, ReviseStatement reviseStatement, ReviewText reviewText) {
        this.pages = pages;
        this.statements = statements;
        this.reviseStatement = reviseStatement;
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
    View update(
            Actor actor, @PathVariable Id goal, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        Form form = Form.of(fields);
        var request = new ReviseStatement.Request(form.value("text"), form.version());
        return switch (reviseStatement.by(actor, goal, request)) {
            case Outcome.Done<Statement> _ -> {
                flash.addFlashAttribute(Toast.NAME, Toast.of(Words.english().say("statement.kept")));
                yield new RedirectView(Tab.STATEMENT.path(goal));
            }
            case Outcome.Invalid<Statement>(var problems) -> statements.mend(actor, goal, form, problems);
            case Outcome.Stale<Statement>(Statement theirs) -> statements.conflict(goal, form.value("text"), theirs);
            case Outcome.Missing<Statement> _ -> throw new NotFound();
        };
    }

    /// The review of what has just been typed; a text that is too long keeps the last one.
    @PostMapping("/goals/{goal}/statement/review")
    View review(Actor actor, @PathVariable Id goal, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        return switch (reviewText.by(actor, goal, form.value("text"))) {
            case Outcome.Done<TextReview>(TextReview review) ->
                pages.page("statement/live", new ReviewPart(goal, review, form.version(), true));
            case Outcome.Invalid<TextReview> _, Outcome.Stale<TextReview> _ ->
                pages.page(
                        "statement/live",
                        new ReviewPart(goal, statements.get(actor, goal).newest(), form.version(), true));
            case Outcome.Missing<TextReview> _ -> throw new NotFound();
        };
    }
}
