package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.BusyTime;
import dev.goalsmith.engine.schedule.Opening;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What a person has to do and when they can: the calendar's side of [Work]. Planned from `now` on.
///
/// `zone` is where the dates of tasks are meant; each opening has its own. Nobody works in `busy`. `pinned` sessions
/// stay, from `now` on; the minutes of a task include those of its pinned sessions. `rules` hold besides.
public record Agenda(
        Instant now,
        ZoneId zone,
        List<Opening> openings,
        List<BusyTime> busy,
        List<CalendarTask> tasks,
        List<CalendarSession> pinned,
        CalendarRules rules) {

    public Agenda {
        openings = List.copyOf(openings);
        busy = List.copyOf(busy);
        tasks = List.copyOf(tasks);
        pinned = List.copyOf(pinned);
    }

    /// Without rules beyond the openings.
    public Agenda(
            Instant now,
            ZoneId zone,
            List<Opening> openings,
            List<BusyTime> busy,
            List<CalendarTask> tasks,
            List<CalendarSession> pinned) {
        this(now, zone, openings, busy, tasks, pinned, CalendarRules.NONE);
    }

    /// The moment before which a task due on `day` must be done, in the person's zone.
    public static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    /// The plan, with the ways out if the work does not fit.
    public CalendarPlan plan() {
        return plan(List.of());
    }

    /// The plan as [#lay(List)], with the ways out if the work does not fit.
    public CalendarPlan plan(List<CalendarSession> before) {
        Timeline timeline = timeline();
        return CalendarPlan.of(this, timeline, Planner.plan(work(timeline), toCome(before, timeline)));
    }

    /// The plan without looking for ways out.
    public CalendarPlan lay() {
        return lay(List.of());
    }

    /// The plan without looking for ways out; of those that are as good, the one that leaves the most sessions of
    /// `before` where they are. What is past is not among them.
    public CalendarPlan lay(List<CalendarSession> before) {
        Timeline timeline = timeline();
        return CalendarPlan.of(this, timeline, Planner.lay(work(timeline), toCome(before, timeline)));
    }

    private List<Session> toCome(List<CalendarSession> before, Timeline timeline) {
        Map<Id, Integer> places = places();
        var sessions = new ArrayList<Session>();
        for (CalendarSession session : before) {
            Integer place = places.get(session.task());
            int start = timeline.minute(session.startInstant());
            if (place != null && !session.startInstant().isBefore(now)) {
                sessions.add(new Session(place, start, start + session.minutes()));
            }
        }
        return sessions;
    }

    /// The same if nothing were done until `later`.
    public Agenda begunAt(Instant later) {
        List<CalendarSession> left = pinned.stream()
                .filter(session -> session.endExclusive().toInstant().isAfter(later))
                .toList();
        return new Agenda(later, zone, openings, busy, tasks, left, rules);
    }

    /// The same with other openings, to see what would be.
    public Agenda withOpenings(List<Opening> newOpenings) {
        return new Agenda(now, zone, newOpenings, busy, tasks, pinned, rules);
    }

    public Agenda withBusy(List<BusyTime> newBusy) {
        return new Agenda(now, zone, openings, newBusy, tasks, pinned, rules);
    }

    public Agenda withTasks(List<CalendarTask> newTasks) {
        return new Agenda(now, zone, openings, busy, newTasks, pinned, rules);
    }

    public Agenda withPinned(List<CalendarSession> newPinned) {
        return new Agenda(now, zone, openings, busy, tasks, newPinned, rules);
    }

    public Agenda withRules(CalendarRules newRules) {
        return new Agenda(now, zone, openings, busy, tasks, pinned, newRules);
    }

    /// The tasks of each milestone due by its date too.
    public Agenda withMilestones(List<MilestoneDue> milestones) {
        List<CalendarTask> dated = tasks;
        for (MilestoneDue milestone : milestones) {
            dated = dated.stream().map(milestone::dated).toList();
        }
        return withTasks(dated);
    }

    /// What would change if this took the place of what was planned.
    public Difference whatIf(CalendarPlan present) {
        return Difference.between(present, lay(present.sessions()));
    }

    Timeline timeline() {
        return new Timeline(now, zone, openings);
    }

    Work work(Timeline timeline) {
        Map<Id, Integer> places = places();
        // Thousands of tasks share a few dates.
        var known = new HashMap<LocalDateTime, Integer>();
        ToIntFunction<LocalDateTime> minutes = local -> known.computeIfAbsent(local, timeline::minute);
        var planTasks = new ArrayList<PlanTask>();
        for (CalendarTask task : tasks) {
            planTasks.add(planTask(task, minutes, places));
        }
        var pins = new ArrayList<Session>();
        for (CalendarSession session : pinned) {
            int start = timeline.minute(session.startInstant());
            int end = timeline.minute(session.endExclusive().toInstant());
            if (end > start) {
                pins.add(new Session(place(session.task(), places), start, end));
            }
        }
        return new Work(
                planTasks, windows(timeline), pins, rules.on(timeline, zone, openings, places), Aim.OWN_SEQUENCE);
    }

    /// The openings without what is busy.
    Windows windows(Timeline timeline) {
        var taken = new ArrayList<Span>();
        for (BusyTime one : busy) {
            int start = timeline.minute(one.startInstant());
            int end = timeline.minute(one.endInstantExclusive());
            if (end > start) {
                taken.add(new Span(start, end));
            }
        }
        return timeline.windows().minus(taken);
    }

    private Map<Id, Integer> places() {
        var places = new HashMap<Id, Integer>();
        for (int at = 0; at < tasks.size(); at++) {
            places.put(tasks.get(at).id(), at);
        }
        return places;
    }

    private static int place(Id id, Map<Id, Integer> places) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("there is no task %s".formatted(id));
        }
        return place;
    }

    private static PlanTask planTask(CalendarTask task, ToIntFunction<LocalDateTime> minutes, Map<Id, Integer> places) {
        List<Integer> predecessors =
                task.predecessors().stream().map(id -> place(id, places)).toList();
        return new PlanTask(
                task.minutes(),
                task.oneSitting(),
                predecessors,
                minute(task.notBefore(), minutes, 0),
                minute(task.dueBefore(), minutes, PlanTask.NO_DUE),
                task.rank());
    }

    private static int minute(@Nullable LocalDateTime local, ToIntFunction<LocalDateTime> minutes, int otherwise) {
        return local == null ? otherwise : minutes.applyAsInt(local);
    }
}
