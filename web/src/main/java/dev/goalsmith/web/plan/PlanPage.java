package dev.goalsmith.web.plan;

import dev.goalsmith.app.plan.PlanView;
import dev.goalsmith.app.plan.PlanView.Line;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.sheet.SheetPage;
import dev.goalsmith.web.ui.Form;
import java.time.LocalDate;

/// The plan of a goal beside its sheet; `wayForm` is what was typed into a way out.
public record PlanPage(GoalHeader header, PlanView view, SheetPage sheet, Form wayForm) {

    /// Whether a session is for `today` and its task is still to be done.
    public boolean isAtHand(Line line, LocalDate today) {
        return line.start().toLocalDate().equals(today) && !line.task().isComplete();
    }
}
