package dev.goalsmith.web.journal;

import dev.goalsmith.app.journal.CelebrationView;
import dev.goalsmith.engine.goal.GoalState;
import dev.goalsmith.engine.journal.Celebration;
import dev.goalsmith.web.track.BudgetTable;
import dev.goalsmith.web.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The end of a goal: the form before it is celebrated, the closing page after; confetti only the first time.
public record CelebrationPage(CelebrationView view, String person, Form form, Moment moment) {

    /// Whether the celebration was this very moment, whether its words are being changed, and what somebody else wrote
    /// meanwhile, if so.
    public record Moment(
            boolean confetti, boolean editing, @Nullable Celebration theirs) {

        static final Moment LATER = new Moment(false, false, null);
        static final Moment NOW = new Moment(true, false, null);
        static final Moment EDITING = new Moment(false, true, null);
    }

    public String path() {
        return "/goals/%s/celebration".formatted(view.goal().id());
    }

    public boolean isClosed() {
        return view.celebration() != null && view.goal().state() == GoalState.ACHIEVED && !moment.editing();
    }

    public List<Confetti.Bit> confetti() {
        return Confetti.fall(view.goal().id().value().getLeastSignificantBits());
    }

    public BudgetTable budget() {
        return BudgetTable.of(view.budgets());
    }
}
