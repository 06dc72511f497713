package dev.goalsmith.web.journal;

import dev.goalsmith.app.forecast.CourseView;
import dev.goalsmith.app.journal.ShowMilestones;
import dev.goalsmith.app.plan.Outlook;
import dev.goalsmith.app.track.ProgressView;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.web.forecast.BurnChart;
import dev.goalsmith.web.goal.GoalHeader;
import dev.goalsmith.web.track.BudgetTable;
import dev.goalsmith.web.track.SlotTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a goal is; `outlooks` say of milestones whether they will be reached in time, `whole` shows every entry of
/// the work log.
public record ProgressPage(
        GoalHeader header,
        ProgressView view,
        CourseView course,
        ShowMilestones.View way,
        Map<Id, Outlook> outlooks,
        boolean whole) {

    private static final int NEWEST = 20;

    public ProgressPage {
        outlooks = Map.copyOf(outlooks);
    }

    public List<Milestone> milestones() {
        return way.milestones();
    }

    public String path() {
        return "/goals/" + view.goal().id();
    }

    public BurnChart burnUp() {
        return BurnChart.of(course.burnUp());
    }

    public SlotTable slots() {
        return new SlotTable(course.slots());
    }

    public BudgetTable budget() {
        return BudgetTable.of(view.budgets());
    }

    /// The first milestone that is not reached yet, or null.
    public @Nullable Milestone next() {
        return milestones().stream()
                .filter(milestone -> !milestone.isReached(view.donePercent()))
                .findFirst()
                .orElse(null);
    }

    /// The newest entries of the work log, or all of them.
    public List<ProgressView.Entry> newest() {
        return view.log()
                .subList(
                        0,
                        whole ? view.log().size() : Math.min(NEWEST, view.log().size()));
    }
}
