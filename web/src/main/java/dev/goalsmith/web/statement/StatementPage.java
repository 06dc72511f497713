package dev.goalsmith.web.statement;

import dev.goalsmith.app.plan.FitView;
import dev.goalsmith.app.statement.StatementView;
import dev.goalsmith.app.statement.TextReview;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Form;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a statement.
///
/// @param review of the sentence on the note, which may not be saved yet
/// @param fit whether the work fits, as far as it is known
/// @param form what stands in the note and the cards, if it had to be mended
public record StatementPage(
        StatementView view,
        TextReview review,
        Form form,
        Asked asked,
        @Nullable FitView fit) {

    static StatementPage of(StatementView view, Asked asked, @Nullable FitView fit) {
        return new StatementPage(view, view.newest(), Form.empty(), asked, fit);
    }

    public GoalHeader header() {
        return new GoalHeader(view.goal(), Tab.STATEMENT);
    }

    public ReviewPart part() {
        return new ReviewPart(view.goal().goal().id(), review, version(), false);
    }

    /// The version that the page was filled from, or an earlier one if a form of it has to be mended.
    public int version() {
        return form.values().containsKey("version")
                ? form.version()
                : view.goal().statement().number();
    }

    public String text() {
        return form.values().getOrDefault("text", view.goal().statement().text());
    }

    public List<Card> cards() {
        return Arrays.stream(Criterion.values()).map(this::card).toList();
    }

    Card card(Criterion criterion) {
        boolean open = asked.all() || criterion == opened();
        return new Card(view, part(), criterion, form, new Card.Place(open, asked.all()), fit);
    }

    private @Nullable Criterion opened() {
        if (asked.criterion() != null) {
            return asked.criterion();
        }
        for (Criterion criterion : Criterion.values()) {
            if (review.standing().degree(criterion) != Degree.MET) {
                return criterion;
            }
        }
        return null;
    }

    /// Whether nothing more is asked, because the goal is over.
    public boolean isRecord() {
        return switch (view.goal().goal().state()) {
            case DRAFT, ACTIVE, DEFERRED -> false;
            case ACHIEVED, DROPPED -> true;
        };
    }

    /// Whether the goal is clear enough to be broken down.
    public boolean isStrong() {
        return header().gaps().isEmpty();
    }
}
