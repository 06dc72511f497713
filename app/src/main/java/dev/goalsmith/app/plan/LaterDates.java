package dev.goalsmith.app.plan;

import dev.goalsmith.app.plan.WayOut.LaterDeadline.LaterMilestone;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.schedule.Commitment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which deadlines and which milestones have to be later so that what is late may be: tried before it is offered.
///
/// The planner names tasks; a person moves a milestone or a deadline. Milestones alone are tried first.
final class LaterDates {

    private final Situation situation;
    private final CalendarPlan plan;
    private final Commitment commitment;
    private final Set<Id> tasks;

    /// `plan` is that in which `tasks` are late: `laid`, or one whose promise goes on.
    LaterDates(LaidPlan laid, CalendarPlan plan, Commitment commitment, List<Id> tasks) {
        this.situation = laid.situation();
        this.plan = plan;
        this.commitment = commitment;
        this.tasks = Set.copyOf(tasks);
    }

    /// Null if moving dates to `to` is not enough.
    WayOut.@Nullable LaterDeadline find(LocalDate to) {
        List<Milestone> milestones = milestones(to);
        if (!milestones.isEmpty()) {
            LocalDate last = lastOf(milestones, to);
            for (List<Goal> goals : List.of(List.<Goal>of(), late())) {
                WayOut.LaterDeadline way = way(goals.isEmpty() ? last : to, goals, milestones);
                if (fits(way)) {
                    return fewest(way, milestones);
                }
            }
        }
        WayOut.LaterDeadline all = way(to, dueBefore(to), milestones);
        return fits(all) ? fewest(all, milestones) : null;
    }

    /// The same without the dates that need not move, left out one after the other.
    private WayOut.LaterDeadline fewest(WayOut.LaterDeadline way, List<Milestone> milestones) {
        WayOut.LaterDeadline found = way;
        List<Milestone> left = milestones;
        for (Goal goal : way.goals()) {
            WayOut.LaterDeadline fewer = way(way.to(), without(found.goals(), goal), left);
            found = fewer.isNothing() || !fits(fewer) ? found : fewer;
        }
        for (Milestone milestone : milestones) {
            List<Milestone> others = without(left, milestone);
            WayOut.LaterDeadline fewer = way(way.to(), found.goals(), others);
            boolean isEnough = !fewer.isNothing() && fits(fewer);
            found = isEnough ? fewer : found;
            left = isEnough ? others : left;
        }
        return found;
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    /// The milestones ahead of `to` that a late task belongs to.
    private List<Milestone> milestones(LocalDate to) {
        return MilestoneAhead.of(situation).stream()
                .filter(one -> one.isDueFrom(situation.today()))
                .filter(one -> one.due().dueBefore().isBefore(Agenda.endOf(to)))
                .filter(one -> one.due().tasks().stream().anyMatch(tasks::contains))
                .map(MilestoneAhead::milestone)
                .toList();
    }

    private LocalDate lastOf(List<Milestone> milestones, LocalDate to) {
        LocalDate last = LocalDate.MIN;
        for (Milestone milestone : milestones) {
            LocalDate day = dayOf(milestone, situation.findGoal(milestone.goalId()), to);
            last = day.isAfter(last) ? day : last;
        }
        return last;
    }

    /// The day of a milestone of `goal` that moves to `to`: no later than its goal, and no earlier than it was.
    static LocalDate dayOf(Milestone milestone, @Nullable Goal goal, LocalDate to) {
        LocalDate before = milestone.mark().dueOn();
        Deadline deadline = goal == null ? null : goal.deadline();
        LocalDate day = deadline != null && deadline.on().isBefore(to) ? deadline.on() : to;
        return before != null && before.isAfter(day) ? before : day;
    }

    /// The goals whose own deadline is missed.
    private List<Goal> late() {
        var found = new ArrayList<Goal>();
        for (Goal goal : goals()) {
            Deadline deadline = goal.deadline();
            if (deadline != null && endsAfter(goal, Agenda.endOf(deadline.on()))) {
                found.add(goal);
            }
        }
        return found;
    }

    private boolean endsAfter(Goal goal, LocalDateTime due) {
        for (CalendarSession session : plan.sessions().reversed()) {
            if (goal.equals(situation.findGoalOf(session.task()))) {
                return session.endExclusive().toLocalDateTime().isAfter(due);
            }
        }
        return false;
    }

    private List<Goal> dueBefore(LocalDate to) {
        return goals().stream().filter(goal -> isDueBefore(goal, to)).toList();
    }

    private static boolean isDueBefore(Goal goal, LocalDate to) {
        Deadline deadline = goal.deadline();
        return deadline != null && deadline.on().isBefore(to);
    }

    private List<Goal> goals() {
        return plan.agenda().tasks().stream()
                .filter(task -> tasks.contains(task.id()))
                .map(task -> situation.findGoalOf(task.id()))
                .filter(goal -> goal != null)
                .distinct()
                .toList();
    }

    private WayOut.LaterDeadline way(LocalDate to, List<Goal> goals, List<Milestone> milestones) {
        LocalDate first = to;
        for (Goal goal : goals) {
            first = earlier(
                    first, goal.deadline() == null ? null : goal.deadline().on());
        }
        for (Milestone milestone : milestones) {
            first = earlier(first, milestone.mark().dueOn());
        }
        long days = ChronoUnit.DAYS.between(first, to);
        List<LaterMilestone> later = milestones.stream()
                .map(one -> new LaterMilestone(one, dayOf(one, goals, to)))
                .toList();
        return new WayOut.LaterDeadline(to, days, goals, later, to.isAfter(commitment.to()));
    }

    /// The day of a milestone that moves to `to` together with `goals`.
    private LocalDate dayOf(Milestone milestone, List<Goal> goals, LocalDate to) {
        boolean together = goals.stream().anyMatch(goal -> goal.id().equals(milestone.goalId()));
        return dayOf(milestone, together ? null : situation.findGoal(milestone.goalId()), to);
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private boolean fits(WayOut.LaterDeadline way) {
        Agenda agenda = moved(situation, way);
        Agenda goingOn = way.keepOn()
                ? agenda.withOpenings(situation.promises().openings(commitment, commitment.until(way.to())))
                : agenda;
        return goingOn.lay().fit().fits();
    }

    /// What the planner is asked once the dates of `way` are moved.
    static Agenda moved(Situation situation, WayOut.LaterDeadline way) {
        Pursuits moved = situation.pursuits();
        for (Goal goal : way.goals()) {
            Deadline deadline = goal.deadline();
            if (deadline != null) {
                moved = moved.withGoal(goal.withDeadline(new Deadline(way.to(), deadline.confirmed())));
            }
        }
        for (LaterMilestone later : way.milestones()) {
            moved = moved.withMilestone(later.milestone().withDueOn(later.to()));
        }
        return situation.withPursuits(moved).agenda();
    }
}
