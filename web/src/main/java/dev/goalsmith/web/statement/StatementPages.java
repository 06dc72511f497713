package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.plan.PreviewFit;
import dev.goalsmith.app.statement.ReviewText;
import dev.goalsmith.app.statement.ReviseStatement;
import dev.goalsmith.app.statement.ShowStatement;
import dev.goalsmith.app.statement.StatementView;
import dev.goalsmith.app.statement.TextReview;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What the controllers of a statement share.
@Component
class StatementPages {

    private static final String TEMPLATE = "statement/statement";

    private final Pages pages;
    private final ShowStatement showStatement;
    private final ReviseStatement reviseStatement;
    private final ReviewText reviewText;
    private final PreviewFit previewFit;

    StatementPages(
            Pages pages,
            ShowStatement showStatement,
            ReviseStatement reviseStatement,
            ReviewText reviewText,
            PreviewFit previewFit) {
        this.pages = pages;
        this.reviseStatement = reviseStatement;
        this.showStatement = showStatement;
        this.reviewText = reviewText;
        this.previewFit = previewFit;
    }

    /// @throws NotFound if the actor has no such goal
    StatementView get(Actor actor, Id goal) {
        StatementView view = showStatement.by(actor, goal);
        if (view == null) {
            throw new NotFound();
        }
        return view;
    }

    /// The review of a text that is not saved; that of the newest version where the text cannot be one.
    TextReview review(Actor actor, StatementView view, String text) {
        Outcome<TextReview> outcome = reviewText.by(actor, view.goal().goal().id(), text);
        return outcome instanceof Outcome.Done<TextReview>(TextReview review) ? review : view.newest();
    }

    View show(Actor actor, Id goal, Asked asked) {
        return pages.page(TEMPLATE, StatementPage.of(get(actor, goal), asked, previewFit.by(actor, goal)));
    }

    /// The page with what was typed and why it cannot be kept.
    View mend(Actor actor, Id goal, Form form, List<Problem> problems, Asked asked) {
        StatementView view = get(actor, goal);
        TextReview review = form.values().containsKey("text") ? review(actor, view, form.value("text")) : view.newest();
        var page = new StatementPage(view, review, form.with(problems), asked, previewFit.by(actor, goal));
        return pages.mend(TEMPLATE, page);
    }

    /// Goes on with `then` once `text` is kept over the version that `form` was filled from.
    View keep(Actor actor, Id goal, Form form, String text, Asked asked, Supplier<View> then) {
        return switch (reviseStatement.by(actor, goal, new ReviseStatement.Request(text, form.version()))) {
            case Outcome.Done<Statement> _ -> then.get();
            case Outcome.Invalid<Statement>(var problems) -> mend(actor, goal, form, problems, asked);
            case Outcome.Stale<Statement>(Statement theirs) -> conflict(goal, text, theirs);
            case Outcome.Missing<Statement> _ -> throw new NotFound();
        };
    }

    /// Two sentences were written over the same version.
    private View conflict(Id goal, String mine, Statement theirs) {
        String path = Tab.STATEMENT.path(goal);
        var part = new Conflict.Part("text", Words.english().say("goal.tab.statement"), mine, theirs.text());
        Map<String, String> fields = Map.of("text", mine, "version", String.valueOf(theirs.number()));
        return pages.conflict(new Conflict(path, path, fields, List.of(part)));
    }
}
