package dev.goalsmith.app.plan;

import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.MilestoneDue;
import dev.goalsmith.engine.track.DoneShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A milestone with a day that is not reached yet, and what it asks of the plan: the notes that bring the work of
/// `goal` there, in sequence, are due by its day.
record MilestoneAhead(Milestone milestone, Goal goal, MilestoneDue due) {

    /// Those of all goals that are planned, by goal, and there in the order in which they are reached.
    static List<MilestoneAhead> of(Situation situation) {
        var found = new ArrayList<MilestoneAhead>();
        for (Goal goal : situation.planned()) {
            List<Task> leaves = situation.boardOf(goal).leaves();
            for (Milestone milestone : situation.pursuits().milestones()) {
                LocalDate day = milestone.mark().dueOn();
                if (day != null && milestone.goalId().equals(goal.id())) {
                    var tasks = DoneShare.upTo(milestone.mark().sharePercent(), leaves).stream()
                            .map(Task::id)
                            .collect(Collectors.toUnmodifiableSet());
                    add(milestone, goal, new MilestoneDue(milestone.id(), Agenda.endOf(day), tasks), found);
                }
            }
        }
        return found;
    }

    private static void add(Milestone milestone, Goal goal, MilestoneDue due, List<MilestoneAhead> found) {
        if (!due.tasks().isEmpty()) {
            found.add(new MilestoneAhead(milestone, goal, due));
        }
    }

    /// Whether its day is `today` or to come.
    ///
    /// Where it has passed, the milestone was missed: hurry would only make late what can still be in time.
    boolean isDueFrom(LocalDate today) {
        return !due.dueBefore().toLocalDate().minusDays(1).isBefore(today);
    }
}
