package dev.goalsmith.app.calendar;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.calendar.CalendarSession.State;
import dev.goalsmith.app.plan.WorkDone;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.journal.Milestone;
import dev.goalsmith.engine.schedule.DaysOff;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.account.Accounts;
import dev.goalsmith.store.board.TaskTypes;
import dev.goalsmith.store.board.Tasks;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Milestones;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.plan.Sessions;
import dev.goalsmith.store.schedule.DaysOffRows;
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
    private final Map<LocalDate, List<CalendarMark>> marks = new HashMap<>();
    private final List<DaysOff> daysOff;
    private final Map<Id, Goal> goals = new LinkedHashMap<>();
    private final Map<Id, Integer> papers = new HashMap<>();
    private final WorkDone worked;
    private final ZoneId zone;
    private final Instant now;

    private CalendarSheet(ZoneId zone, Instant now, WorkDone worked, List<DaysOff> daysOff) {
        this.zone = zone;
        this.worked = worked;
        this.now = now;
        this.daysOff = daysOff;
    }

    static CalendarSheet of(Tx tx, Actor actor, Instant now) {
        Id owner = actor.id();
        var sheet = new CalendarSheet(
                new Accounts(tx).get(owner).zone(), now, WorkDone.of(tx, actor, now), new DaysOffRows(tx, owner).all());
        new Goals(tx, owner).all().forEach(goal -> sheet.goals.put(goal.id(), goal));
        for (TaskType type : new TaskTypes(tx, owner).all()) {
            sheet.papers.put(type.id(), type.paper());
        }
        sheet.addSessions(new Tasks(tx, owner).boards().values(), new Sessions(tx, owner).all());
        sheet.goals.values().forEach(sheet::addDeadline);
        new Milestones(tx, owner).all().forEach(sheet::addMilestone);
        return sheet;
    }

    private void addSessions(Iterable<Board> boards, List<PlannedSession> planned) {
        var tasks = new HashMap<Id, Task>();
        for (Board board : boards) {
            board.inOrder().forEach(task -> tasks.put(task.id(), task));
        }
        for (PlannedSession session : planned) {
            Task task = tasks.get(session.taskId());
            if (task != null) {
                add(session, task);
            }
        }
        sessions.values().forEach(day -> day.sort(Comparator.comparing(CalendarSession::start)));
    }

    private void add(PlannedSession session, Task task) {
        Goal goal = goals.get(task.place().goalId());
        if (goal == null) {
            return;
        }
        LocalDateTime start =
                session.start().atZone(session.zone()).withZoneSameInstant(zone).toLocalDateTime();
        sessions.computeIfAbsent(start.toLocalDate(), _ -> new ArrayList<>())
                .add(new CalendarSession(
                        task.title(),
                        goal.id(),
                        goal.name(),
                        paper(task.note().typeId()),
                        start,
                        session.length(),
                        state(session, task)));
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

    CalendarDay day(LocalDate on) {
        String off = daysOff.stream()
                .filter(days -> days.contains(on))
                .map(DaysOff::note)
                .findFirst()
                .orElse(null);
        return new CalendarDay(on, sessions.getOrDefault(on, List.of()), marks.getOrDefault(on, List.of()), off);
    }
}
