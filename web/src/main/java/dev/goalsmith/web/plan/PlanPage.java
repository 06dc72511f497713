package dev.goalsmith.web.plan;

import dev.goalsmith.app.forecast.ForecastView;
import dev.goalsmith.app.plan.PlanView;
import dev.goalsmith.app.plan.PlanView.Line;
import dev.goalsmith.app.plan.Preview;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.sheet.SheetPage;
import dev.goalsmith.web.ui.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The plan of a goal beside its sheet; `form` is what was typed into a way out, or which one is looked at; `forecast`
/// is null where nothing can be foretold.
public record PlanPage(
        GoalHeader header, PlanView view, @Nullable ForecastView forecast, SheetPage sheet, Form form) {

    /// What would change with the deadline that was asked for; null if none was.
    public @Nullable Preview triedDeadline() {
        Preview preview = view.preview();
        return preview == null || preview.look().deadline().isEmpty() ? null : preview;
    }

    /// The way out that is looked at; empty for none.
    public String seen() {
        Preview preview = view.preview();
        return preview == null ? "" : preview.look().way();
    }

    /// Whether a session is for `today` and its task is still to be done.
    public boolean isAtHand(Line line, LocalDate today) {
        return line.start().toLocalDate().equals(today) && !line.task().isComplete();
    }
}
