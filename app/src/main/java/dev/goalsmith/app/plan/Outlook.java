package dev.goalsmith.app.plan;

import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.plan.MilestoneFit;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a milestone will be reached in time: by how many minutes of the promised time it is `late`, 0 or less when
/// it is not, and when it is reached, null where the slots end before.
///
/// `passed` says that its day is over; it is late then, however soon it is reached.
public record Outlook(
        Milestone milestone,
        LocalDate dueOn,
        boolean passed,
        int late,
        @Nullable ZonedDateTime done) {

    /// How it stands.
    public enum State {
        IN_TIME,
        LATE,
        /// Its day is over.
        MISSED,
        /// The slots end before it is reached.
        UNPLACED,
        /// None of its notes has hours.
        WITHOUT_HOURS
    }

    /// Those of the milestones of `goal` that are not reached, by date; the day of some may have passed.
    static List<Outlook> of(LaidPlan laid, Goal goal) {
        List<MilestoneAhead> ahead = MilestoneAhead.of(laid.situation()).stream()
                .filter(one -> one.goal().id().equals(goal.id()))
                .toList();
        List<MilestoneFit> fits =
                laid.plan().milestones(ahead.stream().map(MilestoneAhead::due).toList());
        var found = new ArrayList<Outlook>();
        for (int at = 0; at < ahead.size(); at++) {
            MilestoneAhead one = ahead.get(at);
            MilestoneFit fit = fits.get(at);
            LocalDate on = one.due().dueBefore().toLocalDate().minusDays(1);
            boolean passed = !one.isDueFrom(laid.situation().today());
            found.add(new Outlook(one.milestone(), on, passed, fit.lateness(), fit.finish()));
        }
        return found;
    }

    public State state() {
        if (done == null) {
            return late > 0 ? State.UNPLACED : State.WITHOUT_HOURS;
        }
        return passed ? State.MISSED : late > 0 ? State.LATE : State.IN_TIME;
    }

    public boolean isInTime() {
        return !passed && late <= 0;
    }
}
