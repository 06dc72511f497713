package dev.goalsmith.app.plan;

import static java.util.stream.Collectors.groupingBy;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Precedence;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.MilestoneDue;
import dev.goalsmith.engine.plan.Rank;
import dev.goalsmith.engine.track.Remaining;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tasks of all goals that want hours as the planner takes them, and what is fixed: sessions under way and those
/// that the person pinned.
///
/// Notes without hours count as work of no minutes, so that what waits for them still waits for what they wait for.
final class Workload {

    static final Duration QUARTER = Duration.ofMinutes(15);

    private final Situation situation;
    private final Map<Id, Task> open = new HashMap<>();
    private final List<PlannedSession> fixed;
    private final Map<Id, List<PlannedSession>> fixedOf;
    private final Set<Id> waiting;

    Workload(Situation situation) {
        this.situation = situation;
        for (Goal goal : situation.planned()) {
            situation.boardOf(goal).leaves().stream()
                    .filter(leaf -> !leaf.isComplete())
                    .forEach(leaf -> open.put(leaf.id(), leaf));
        }
        this.fixed = fixed();
        this.fixedOf = fixed.stream().collect(groupingBy(PlannedSession::taskId));
        this.waiting = waiting();
    }

    /// What stays where it is, by time. Of two that overlap, which an undo may bring about, the first stays.
    private List<PlannedSession> fixed() {
        var found = new ArrayList<PlannedSession>();
        for (PlannedSession session : situation.seen().ahead(situation.now())) {
            boolean stays = session.pinned() || session.isUnderWay(situation.now());
            boolean apart = found.isEmpty() || !found.getLast().endInstant().isAfter(session.startInstant());
            if (stays && apart && open.containsKey(session.taskId())) {
                found.add(session);
            }
        }
        return found;
    }

    /// The tasks of which something was missed that has not moved on yet. One that has a session before that hour goes
    /// on there.
    private Set<Id> waiting() {
        var found = new HashSet<Id>();
        for (PlannedSession session : situation.seen().waiting(situation.now())) {
            if (situation.worked().minutesFrom(session) < session.length().toMinutes()) {
                found.add(session.taskId());
            }
        }
        if (!found.isEmpty()) {
            LocalDateTime hour = situation.seen().movesOn(situation.now());
            for (PlannedSession session : situation.seen().ahead(situation.now())) {
                if (situation.wall(session).isBefore(hour)) {
                    found.remove(session.taskId());
                }
            }
        }
        return found;
    }

    Agenda agenda() {
        List<CalendarTask> tasks = tasks();
        List<CalendarSession> pinned = fixed.stream().map(Seen::onCalendar).toList();
        return new Agenda(
                        situation.from(),
                        situation.account().zone(),
                        situation.promises().openings(),
                        situation.promises().busyTimes(),
                        tasks,
                        pinned,
                        PlanRules.of(situation, tasks, worked()))
                .withMilestones(milestones());
    }

    /// The minutes worked by day, what has begun of a session under way among them.
    private Map<LocalDate, Integer> worked() {
        Map<LocalDate, Integer> worked = situation.worked().byDay();
        for (PlannedSession session : fixed) {
            int since = session.isUnderWay(situation.now()) ? situation.worked().minutesFrom(session) : 0;
            int more = elapsed(session) - since;
            if (more > 0) {
                worked.merge(situation.wall(session).toLocalDate(), more, Integer::sum);
            }
        }
        worked.replaceAll((_, minutes) -> quarters(minutes));
        return worked;
    }

    private List<MilestoneDue> milestones() {
        return MilestoneAhead.of(situation).stream()
                .filter(milestone -> milestone.isDueFrom(situation.today()))
                .map(MilestoneAhead::due)
                .toList();
    }

    private List<CalendarTask> tasks() {
        var tasks = new ArrayList<CalendarTask>();
        int number = 0;
        for (Goal goal : situation.planned()) {
            addTasks(goal, number++, tasks);
        }
        return tasks;
    }

    private void addTasks(Goal goal, int number, List<CalendarTask> tasks) {
        Board board = situation.boardOf(goal);
        Map<Id, Set<Id>> before = new Precedence(board).ofLeaves();
        // By the set itself: many leaves share one, and each would go through all of it again.
        var openBefore = new IdentityHashMap<Set<Id>, List<Id>>();
        int sequence = 0;
        for (Task leaf : board.leaves()) {
            if (!leaf.isComplete()) {
                var effort = leaf.effort();
                tasks.add(new CalendarTask(
                        leaf.id(),
                        leaf.title(),
                        minutes(leaf),
                        effort.oneSitting(),
                        openBefore.computeIfAbsent(before.getOrDefault(leaf.id(), Set.of()), this::openOf),
                        waiting.contains(leaf.id()) ? situation.seen().movesOn(situation.now()) : null,
                        dueBefore(goal),
                        new Rank(number, sequence++, effort.importance(), effort.urgency())));
            }
        }
    }

    private List<Id> openOf(Set<Id> predecessors) {
        var found = new HashSet<>(predecessors);
        found.retainAll(open.keySet());
        return found.stream().sorted().toList();
    }

    private static @Nullable LocalDateTime dueBefore(Goal goal) {
        Deadline deadline = goal.deadline();
        return deadline == null ? null : Agenda.endOf(deadline.on());
    }

    /// What remains; no less than what is fixed.
    ///
    /// Work counts to the nearest quarter of an hour, so that a few minutes more or less do not move everything.
    private int minutes(Task leaf) {
        int worked = situation.worked().minutesOn(leaf.id());
        int underWay = 0;
        int ahead = 0;
        for (PlannedSession session : fixedOf.getOrDefault(leaf.id(), List.of())) {
            int done = elapsed(session);
            int since = session.isUnderWay(situation.now()) ? situation.worked().minutesFrom(session) : 0;
            worked -= since;
            underWay += Math.max(done, quarters(since));
            ahead += Math.max(0, Math.toIntExact(session.length().toMinutes()) - done);
        }
        Duration counted = Duration.ofMinutes(quarters(Math.max(0, worked)) + underWay);
        int left = Math.toIntExact(Remaining.of(leaf, counted).toMinutes());
        boolean isCovered = ahead > 0 && left <= Math.max(ahead, QUARTER.toMinutes());
        return isCovered ? ahead : left;
    }

    private static int quarters(int minutes) {
        int quarter = Math.toIntExact(QUARTER.toMinutes());
        return Math.floorDiv(minutes + quarter / 2, quarter) * quarter;
    }

    /// The minutes of a session under way, or of a pinned one about to begin, that lie before what can be planned:
    /// while it lasts they count as worked, so that nothing moves
    /// under the hands of somebody who is at it without a timer.
    private int elapsed(PlannedSession session) {
        Duration since = Duration.between(session.startInstant(), situation.from());
        return situation.holds(session) ? Math.toIntExact(since.toMinutes()) : 0;
    }
}
