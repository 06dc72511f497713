package dev.goalsmith.app.calendar;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.calendar.CalendarSession.State;
import dev.goalsmith.app.plan.Ahead;
import dev.goalsmith.app.plan.Slacks;
import dev.goalsmith.app.plan.WorkDone;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.engine.track.WorkLog;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.BusyTimeRows;
import dev.goalsmith.store.schedule.DaysOffRows;
import dev.goalsmith.store.schedule.KeptBusyTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything in the calendar of a person, sorted by day.
final class CalendarSheet {

    private final Map<LocalDate, List<CalendarSession>> sessions = new HashMap<>();
    private final Map<LocalDate, List<CalendarSession>> untimed = new HashMap<>();
    private final Map<LocalDate, List<CalendarMark>> marks = new HashMap<>();
    private final List<DaysOff> daysOff;
    private final Map<LocalDate, List<CalendarBusy>> busy = new HashMap<>();
    private final Map<Id, Goal> goals = new LinkedHashMap<>();
    private final Map<Id, Integer> papers = new HashMap<>();
    private final WorkDone worked;
    private final ZoneId zone;
    private final Instant now;

    private final Slacks slacks;

    private record Place(Id task, LocalDate on) {}

    private record Stretch(
            LocalDateTime start,
            Duration length,
            State state,
            @Nullable Ahead ahead) {}

    private CalendarSheet(ZoneId zone, Instant now, WorkDone worked, List<DaysOff> daysOff, Slacks slacks) {
        this.slacks = slacks;
        this.zone = zone;
        this.worked = worked;
        this.now = now;
        this.daysOff = daysOff;
    }

    /// With `slacks` for what is still to come.
    static CalendarSheet of(Tx tx, Actor actor, Instant now, Slacks slacks) {
        Id owner = actor.id();
        var sheet = new CalendarSheet(
                new Accounts(tx).get(owner).zone(),
                now,
                WorkDone.of(tx, actor, now),
                new DaysOffRows(tx, owner).all(),
                slacks);
        new Goals(tx, owner).all().forEach(goal -> sheet.goals.put(goal.id(), goal));
        for (TaskType type : new TaskTypes(tx, owner).all()) {
            sheet.papers.put(type.id(), type.paper());
        }
        sheet.addSessions(new Tasks(tx, owner).boards().values(), new Sessions(tx, owner).all());
        List<BusyTime> times = new BusyTimeRows(tx, owner)
                .all().stream().map(KeptBusyTime::time).toList();
        sheet.busy.putAll(CalendarBusy.byDay(times, sheet.zone));
        sheet.goals.values().forEach(sheet::addDeadline);
        new Milestones(tx, owner).all().forEach(sheet::addMilestone);
        return sheet;
    }

    private void addSessions(Iterable<Board> boards, List<PlannedSession> planned) {
        var tasks = new HashMap<Id, Task>();
        for (Board board : boards) {
            board.inOrder().forEach(task -> tasks.put(task.id(), task));
        }
        var starts = new HashMap<Place, LocalDateTime>();
        for (PlannedSession session : planned) {
            Task task = tasks.get(session.taskId());
            if (task != null) {
                LocalDateTime start = start(session);
                if (session.isOver(now)) {
                    starts.putIfAbsent(new Place(task.id(), start.toLocalDate()), start);
                }
                if (!isLogged(session, task)) {
                    add(
                            sessions,
                            task,
                            new Stretch(start, session.length(), state(session, task), ahead(session, task)));
                }
            }
        }
        worked.logs().values().forEach(logs -> logs.forEach(log -> addWork(log, tasks.get(log.taskId()), starts)));
        sessions.values().forEach(day -> day.sort(Comparator.comparing(CalendarSession::start)));
    }

    private LocalDateTime start(PlannedSession session) {
        return session.start().atZone(session.zone()).withZoneSameInstant(zone).toLocalDateTime();
    }

    /// Whether what was really worked stands in the calendar instead of a session that is over.
    private boolean isLogged(PlannedSession session, Task task) {
        return session.isOver(now)
                && worked.logs().getOrDefault(task.id(), List.of()).stream()
                        .anyMatch(log -> log.when().on().equals(session.start().toLocalDate()))
                && worked.isKept(session, task);
    }

    /// Work of which nobody knows when it began stands where the task was planned on that day, if that is over.
    private void addWork(WorkLog log, @Nullable Task task, Map<Place, LocalDateTime> starts) {
        if (task == null) {
            return;
        }
        LocalDateTime begun = log.when().start();
        LocalDateTime start =
                begun == null ? starts.get(new Place(task.id(), log.when().on())) : begun;
        LocalDateTime at = start == null ? log.when().on().atStartOfDay() : start;
        add(start == null ? untimed : sessions, task, new Stretch(at, log.length(), State.WORKED, null));
    }

    private void add(Map<LocalDate, List<CalendarSession>> to, Task task, Stretch stretch) {
        Goal goal = goals.get(task.place().goalId());
        if (goal == null) {
            return;
        }
        var work = new CalendarSession.Work(
                task.title(), goal.id(), goal.name(), paper(task.note().typeId()));
        to.computeIfAbsent(stretch.start.toLocalDate(), _ -> new ArrayList<>())
                .add(new CalendarSession(work, stretch.start, stretch.length, stretch.state, stretch.ahead));
    }

    private @Nullable Ahead ahead(PlannedSession session, Task task) {
        return session.startInstant().isBefore(now) || task.isComplete() ? null : Ahead.of(session, slacks);
    }

    private int paper(@Nullable Id type) {
        return type == null ? 0 : papers.getOrDefault(type, 0);
    }

    private State state(PlannedSession session, Task task) {
        if (!session.isOver(now)) {
            return task.isComplete() ? State.DONE : State.PLANNED;
        }
        return worked.isKept(session, task) ? State.DONE : State.MISSED;
    }

    private void addDeadline(Goal goal) {
        Deadline deadline = goal.deadline();
        if (deadline != null && goal.isOpen()) {
            mark(
                    deadline.on(),
                    new CalendarMark(CalendarMark.Kind.DEADLINE, goal.name(), goal.id(), !deadline.confirmed()));
        }
    }

    private void addMilestone(Milestone milestone) {
        LocalDate due = milestone.mark().dueOn();
        Goal goal = goals.get(milestone.goalId());
        if (due != null && goal != null && goal.isOpen()) {
            mark(due, new CalendarMark(CalendarMark.Kind.MILESTONE, milestone.name(), goal.id(), false));
        }
    }

    private void mark(LocalDate day, CalendarMark mark) {
        marks.computeIfAbsent(day, _ -> new ArrayList<>()).add(mark);
    }

    boolean isBegun() {
        return !sessions.isEmpty() || !untimed.isEmpty() || !marks.isEmpty();
    }

    /// A session is a day long at most.
    private List<CalendarSession> goingOn(LocalDate on) {
        return sessions.getOrDefault(on.minusDays(1), List.of()).stream()
                .filter(session -> session.endExclusive().isAfter(on.atStartOfDay()))
                .toList();
    }

    CalendarDay day(LocalDate on) {
        String off = daysOff.stream()
                .filter(days -> days.contains(on))
                .map(DaysOff::note)
                .findFirst()
                .orElse(null);
        return new CalendarDay(
                on,
                sessions.getOrDefault(on, List.of()),
                goingOn(on),
                untimed.getOrDefault(on, List.of()),
                marks.getOrDefault(on, List.of()),
                busy.getOrDefault(on, List.of()),
                off);
    }
}
