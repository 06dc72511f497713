package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Whether a plan reaches a milestone in time: the available minutes by which it is late, below zero when it is done
/// before, and when its last session ends.
///
/// `finish` is null when nothing is left to do for it, or when the windows end before it is done.
public record MilestoneFit(
        Id milestone, int lateness, @Nullable ZonedDateTime finish) {

    public boolean isInTime() {
        return lateness <= 0;
    }

    static MilestoneFit of(CalendarPlan plan, MilestoneDue milestone) {
        Windows windows = plan.agenda().windows(plan.timeline());
        int due = windows.available(plan.timeline().minute(milestone.dueBefore()));
        int end = 0;
        for (Session session : plan.plan().sessions()) {
            if (milestone.tasks().contains(plan.task(session.task()).id())) {
                end = Math.max(end, session.endExclusive());
            }
        }
        int beyond = 0;
        for (Unplaced unplaced : plan.plan().unplaced()) {
            if (milestone.tasks().contains(plan.task(unplaced.task()).id())) {
                beyond += unplaced.minutes();
            }
        }
        int done = beyond > 0 ? windows.total() + beyond : windows.available(end);
        return new MilestoneFit(
                milestone.id(),
                done - due,
                end == 0 || beyond > 0 ? null : plan.timeline().at(end));
    }
}
