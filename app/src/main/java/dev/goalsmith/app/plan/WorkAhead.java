package dev.goalsmith.app.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.Usable;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Opening;
import dev.goalsmith.engine.track.PastSession;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.plan.PlannedSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The work that lies before a person in the order in which their plan does it, the time that they committed for it,
/// and how the sessions so far went.
public final class WorkAhead {

    private final LaidPlan laid;
    private final Situation situation;
    private final List<Piece> inOrder;

    private WorkAhead(LaidPlan laid) {
        this.laid = laid;
        this.situation = laid.situation();
        this.inOrder = sorted();
    }

    /// A task with hours that is open, the person's own estimate of it, before any correction, what was worked on it,
    /// and the minutes that the plan lays for what is left.
    public record Piece(Task task, Goal goal, Duration estimate, Duration worked, int left) {}

    /// So many minutes that can be worked in a slot that begins at `start`.
    public record Free(LocalDateTime start, int minutes) {}

    /// The day by whose end a milestone is due, and what is to be done for it.
    public record Due(Milestone milestone, Goal goal, LocalDate on, Set<Id> tasks) {

        public Due {
            tasks = Set.copyOf(tasks);
        }
    }

    public static WorkAhead of(Tx tx, Actor actor, Instant now) {
        return of(Situation.of(tx, actor, now));
    }

    static WorkAhead of(Situation situation) {
        return new WorkAhead(LaidPlan.withoutWaysOut(situation));
    }

    public Instant now() {
        return situation.now();
    }

    /// The promised slots on the days from `first` to `last`, both included.
    public List<Opening> openings(LocalDate first, LocalDate last) {
        return situation.promises().openings(first, last);
    }

    public List<BusyTime> busyTimes() {
        return situation.promises().busyTimes();
    }

    public LocalDate today() {
        return situation.today();
    }

    /// The goals that want hours, oldest first.
    public List<Goal> goals() {
        return situation.planned();
    }

    /// Those of all states, oldest first.
    public List<Goal> allGoals() {
        return situation.pursuits().goals();
    }

    public Board boardOf(Goal goal) {
        return situation.boardOf(goal);
    }

    /// All boards, those of closed goals included.
    public Collection<Board> boards() {
        return situation.pursuits().boards().values();
    }

    public DayParts dayParts() {
        return situation.account().whereabouts().dayParts();
    }

    public WorkDone worked() {
        return situation.worked();
    }

    /// Whether any hours are promised from today on.
    public boolean isPromised() {
        return !situation.promises().from(today()).isEmpty();
    }

    /// The last promised day; null without a promise.
    public @Nullable LocalDate promisedTo() {
        return situation.promises().from(today()).stream()
                .map(promise -> promise.span().heldTo())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Whether all goals can use the same time: none is kept for some of them.
    public boolean isShared() {
        return laid.plan().agenda().rules().reserved().isEmpty();
    }

    /// By when each task is done in the plan; those that find no slot come last, by due date and rank.
    public List<Piece> inOrder() {
        return inOrder;
    }

    private List<Piece> sorted() {
        var ends = new HashMap<Id, Instant>();
        for (CalendarSession session : laid.plan().sessions()) {
            ends.put(session.task(), session.endExclusive().toInstant());
        }
        return laid.plan().agenda().tasks().stream()
                .filter(task -> task.minutes() > 0)
                .sorted(Comparator.comparing((CalendarTask task) -> ends.getOrDefault(task.id(), Instant.MAX))
                        .thenComparing(WorkAhead::due))
                .map(this::piece)
                .toList();
    }

    private static LocalDateTime due(CalendarTask task) {
        LocalDateTime due = task.dueBefore();
        return due == null ? LocalDateTime.MAX : due;
    }

    private Piece piece(CalendarTask planned) {
        Task task = Objects.requireNonNull(situation.findTask(planned.id()));
        Goal goal = Objects.requireNonNull(situation.findGoalOf(planned.id()));
        Duration estimate = Objects.requireNonNull(task.effort().uncorrected());
        Duration worked = Duration.ofMinutes(situation.worked().minutesOn(task.id()));
        return new Piece(task, goal, estimate, worked, planned.minutes());
    }

    /// What lies in the way of `goal`, itself included: where time is kept for some goals, without the work of others
    /// that is done for the most part where this goal may not work.
    public List<Piece> inWayOf(Goal goal) {
        if (isShared()) {
            return inOrder();
        }
        Usable usable = usable(own(goal));
        var inWay = new HashMap<Id, Integer>();
        var all = new HashMap<Id, Integer>();
        for (CalendarSession session : laid.plan().sessions()) {
            int start = laid.plan().timeline().minute(session.startInstant());
            int free = usable.by(start + session.minutes()) - usable.by(start);
            inWay.merge(session.task(), free, Integer::sum);
            all.merge(session.task(), session.minutes(), Integer::sum);
        }
        return inOrder().stream()
                .filter(piece -> piece.goal().id().equals(goal.id())
                        || 2 * inWay.getOrDefault(piece.task().id(), 0)
                                >= all.getOrDefault(piece.task().id(), 1))
                .toList();
    }

    /// The same until `goal` is done.
    public List<Piece> upTo(Goal goal) {
        List<Piece> inWay = inWayOf(goal);
        int until = inWay.size();
        while (until > 0 && !inWay.get(until - 1).goal().id().equals(goal.id())) {
            until--;
        }
        return inWay.subList(0, until);
    }

    /// What work on all goals can take of the promised time, by slot.
    public List<Free> time() {
        return free(usable(
                laid.plan().agenda().tasks().stream().map(CalendarTask::id).collect(Collectors.toUnmodifiableSet())));
    }

    /// What work on `goal` can take of it.
    public List<Free> timeOf(Goal goal) {
        return isShared() ? time() : free(usable(own(goal)));
    }

    private Set<Id> own(Goal goal) {
        return situation.boardOf(goal).leaves().stream().map(Task::id).collect(Collectors.toUnmodifiableSet());
    }

    private Usable usable(Set<Id> tasks) {
        return laid.plan().usable(tasks);
    }

    private List<Free> free(Usable usable) {
        var found = new ArrayList<Free>();
        List<Opening> openings = laid.plan().agenda().openings().stream()
                .filter(opening -> opening.endInstantExclusive().isAfter(situation.from()))
                .sorted(Comparator.comparing(Opening::startInstant))
                .toList();
        int before = 0;
        for (Opening opening : openings) {
            int until = usable.by(laid.plan().timeline().minute(opening.endInstantExclusive()));
            if (until > before) {
                found.add(new Free(opening.start(), until - before));
                before = until;
            }
        }
        return found;
    }

    /// What, but later dates, would make everything fit if all tasks took `factor` times what is left of them; none
    /// where it does.
    public List<WayOut> waysOut(double factor) {
        Agenda agenda = laid.plan().agenda();
        List<CalendarTask> longer = agenda.tasks().stream()
                .map(task -> task.withMinutes(quarters(task.minutes() * factor)))
                .toList();
        CalendarPlan plan = agenda.withTasks(longer).plan(laid.plan().sessions());
        return new WaysOut(new LaidPlan(situation, plan))
                .findWithoutLater().stream().map(this::asEstimated).toList();
    }

    /// Notes that are set aside are named with the hours that stand on them.
    private WayOut asEstimated(WayOut way) {
        if (!(way instanceof WayOut.FewerTasks(var tasks, int _))) {
            return way;
        }
        int minutes = laid.plan().agenda().tasks().stream()
                .filter(planned -> tasks.stream().anyMatch(task -> task.id().equals(planned.id())))
                .mapToInt(CalendarTask::minutes)
                .sum();
        return new WayOut.FewerTasks(tasks, minutes);
    }

    private static int quarters(double minutes) {
        int quarter = Math.toIntExact(Workload.QUARTER.toMinutes());
        return Math.toIntExact(Math.round(Math.ceil(minutes / quarter))) * quarter;
    }

    /// The milestones of all goals that are not reached and whose day is not over.
    public List<Due> milestones() {
        return MilestoneAhead.of(situation).stream()
                .filter(milestone -> milestone.isDueFrom(today()))
                .map(ahead -> new Due(
                        ahead.milestone(),
                        ahead.goal(),
                        ahead.due().dueBefore().toLocalDate().minusDays(1),
                        ahead.due().tasks()))
                .toList();
    }

    /// The sessions that are over, oldest first, with what was worked of each.
    ///
    /// One whose task was finished that day is as long as was worked: nothing more was to be done.
    public List<PastSession> past() {
        List<PastSession> over = situation.seen().sessions().stream()
                .filter(session -> session.isOver(situation.now()))
                .map(WorkAhead::past)
                .toList();
        return PastSession.withWork(over, situation.worked().all()).stream()
                .map(this::endedByTask)
                .toList();
    }

    private static PastSession past(PlannedSession session) {
        return new PastSession(session.taskId(), session.start(), session.length(), Duration.ZERO);
    }

    private PastSession endedByTask(PastSession session) {
        Task task = situation.findTask(session.task());
        boolean ended = task != null
                && session.start().toLocalDate().equals(task.progress().completedOn());
        return ended && !session.isMissed() && session.worked().compareTo(session.planned()) < 0
                ? new PastSession(session.task(), session.start(), session.worked(), session.worked())
                : session;
    }
}
