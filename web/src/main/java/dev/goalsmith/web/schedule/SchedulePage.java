package dev.goalsmith.web.schedule;

import dev.goalsmith.app.plan.FitView;
import dev.goalsmith.app.schedule.Promised;
import dev.goalsmith.app.schedule.ScheduleView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.ui.Form;
import java.time.LocalDate;
import java.util.Set;

/// The schedule of a goal: `form` with the half hours `painted` is what will be promised, `fit` how that fits.
///
/// `tried` says that the fit is of the form and not of what is promised.
public record SchedulePage(
        GoalHeader header,
        ScheduleView view,
        FitView fit,
        boolean tried,
        Form form,
        Set<String> painted,
        Form offForm) {

    public SchedulePage {
        painted = Set.copyOf(painted);
    }

    public Id id() {
        return view.goal().id();
    }

    public WeekGrid grid() {
        return WeekGrid.of(painted, view.account().whereabouts().dayParts());
    }

    /// Whether another promise is replaced, so that a reason is wanted.
    public boolean isChange() {
        Promised present = view.present();
        return present != null;
    }

    public LocalDate twoMonths() {
        return Commitment.usualEnd(view.today());
    }
}
