package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.plan.FitView;
import dev.goalsmith.app.plan.PreviewFit;
import dev.goalsmith.app.statement.StatementView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What comes back when something on the card of a criterion was answered: the card alone, or the page with it open.
@Component
class Cards {

    private final Pages pages;
    private final StatementPages statements;
    private final PreviewFit previewFit;

    Cards(Pages pages, StatementPages statements, PreviewFit previewFit) {
        this.pages = pages;
        this.statements = statements;
        this.previewFit = previewFit;
    }

    /// Where an answer comes from, and what the page held: `text` is what stands on the note, to be reviewed too.
    record Sender(
            Actor actor,
            Id goal,
            Criterion criterion,
            Form form,
            HttpServletRequest request,
            RedirectAttributes flash) {}

    /// What came of a verb, and what is `said` if it is done.
    <T> View answer(Sender from, Outcome<T> outcome, Function<T, Toast> said) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> done(from, said.apply(value));
            case Outcome.Invalid<T>(var problems) -> mend(from, problems);
            case Outcome.Missing<T> _, Outcome.Stale<T> _ -> throw new NotFound();
        };
    }

    View done(Sender from, Toast toast) {
        if (Ask.forFragment(from.request())) {
            return card(from, from.form(), toast);
        }
        String path = "%s?ask=%s"
                .formatted(Tab.STATEMENT.path(from.goal()), from.criterion().key());
        return Return.to(path, toast, from.flash());
    }

    View mend(Sender from, List<Problem> problems) {
        return Ask.forFragment(from.request())
                ? card(from, from.form().with(problems), null)
                : statements.mend(
                        from.actor(), from.goal(), from.form(), problems, Asked.of(from.criterion(), from.request()));
    }

    private View card(Sender from, Form form, @Nullable Toast toast) {
        StatementView view = statements.get(from.actor(), from.goal());
        String text = form.values().getOrDefault("text", view.newest().text());
        int version = form.values().containsKey("version")
                ? form.version()
                : view.goal().statement().number();
        var part = new ReviewPart(from.goal(), statements.review(from.actor(), view, text), version, true);
        Form typed = form.problems().isEmpty() ? Form.empty() : form;
        var place =
                new Card.Place(true, Asked.of(from.criterion(), from.request()).all());
        FitView fit = from.criterion() == Criterion.ACHIEVABLE ? previewFit.by(from.actor(), from.goal()) : null;
        var card = new Card(view, part, from.criterion(), typed, place, fit);
        return pages.page("statement/answered", new AnsweredPart(card, toast));
    }
}
