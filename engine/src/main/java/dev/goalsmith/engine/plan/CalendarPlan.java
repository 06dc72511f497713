package dev.goalsmith.engine.plan;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.schedule.Commitment;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A plan on the calendar: its sessions as wall time, and what the planner found, in minutes of the [Timeline].
public record CalendarPlan(Agenda agenda, Timeline timeline, Plan plan, List<CalendarSession> sessions) {

    public CalendarPlan {
        sessions = List.copyOf(sessions);
    }

    static CalendarPlan of(Agenda agenda, Timeline timeline, Plan plan) {
        var sessions = new ArrayList<CalendarSession>();
        for (Session session : plan.sessions()) {
            Id task = agenda.tasks().get(session.task()).id();
            sessions.add(new CalendarSession(task, timeline.at(session.start()), session.minutes()));
        }
        return new CalendarPlan(agenda, timeline, plan, sessions);
    }

    public Fit fit() {
        return plan.fit();
    }

    /// When the last session ends, or null when there is none.
    public @Nullable ZonedDateTime finish() {
        return sessions.isEmpty() ? null : sessions.getLast().endExclusive();
    }

    /// Why the session at this place among [#sessions] stands where it does. Looks at all tasks once.
    public Why why(int at) {
        return whys().apply(at);
    }

    /// The same for many, so that what they have in common is made once.
    public IntFunction<Why> whys() {
        Work work = agenda.work(timeline);
        var prepared = new Prepared(work);
        return at -> new Explanation(work, prepared, plan, plan.sessions().get(at)).why();
    }

    /// The tasks that begin before what comes before them is done, as only pinned sessions can bring about.
    public Set<Id> outOfOrder() {
        Set<Id> found = new LinkedHashSet<>();
        OutOfOrder.of(agenda.work(timeline).tasks(), plan)
                .forEach(place -> found.add(task(place).id()));
        return found;
    }

    /// How late each of these is, in the order given.
    public List<MilestoneFit> milestones(List<MilestoneDue> milestones) {
        return milestones.stream()
                .map(milestone -> MilestoneFit.of(this, milestone))
                .toList();
    }

    /// The ways out on the calendar; `commitment` is the one whose slots may grow.
    public List<CalendarRepair> repairs(Commitment commitment) {
        var repairs = new ArrayList<CalendarRepair>();
        for (Repair repair : plan.repairs()) {
            repairs.add(onCalendar(repair, commitment));
        }
        return List.copyOf(repairs);
    }

    private CalendarRepair onCalendar(Repair repair, Commitment commitment) {
        return switch (repair) {
            case Repair.LaterDeadline later ->
                new CalendarRepair.LaterDeadline(lastDay(later.to()), ids(later.tasks()));
            case Repair.MoreHours more ->
                new CalendarRepair.MoreHours(more.minutes(), LongerSlots.of(agenda, commitment));
            case Repair.DropTasks drop -> new CalendarRepair.DropTasks(ids(drop.tasks()));
            case Repair.OtherOrder other -> new CalendarRepair.OtherOrder(onCalendar(other.letGo()));
        };
    }

    /// The day, in the person's zone, at whose end or before `minute` comes.
    public LocalDate lastDay(int minute) {
        return timeline.instant(minute - 1).atZone(agenda.zone()).toLocalDate();
    }

    /// The minutes of the openings from now to the end of `day` that are not busy.
    public int availableBy(LocalDate day) {
        return agenda.windows(timeline).available(timeline.minute(Agenda.endOf(day)));
    }

    /// What work on these tasks can take of the openings, as the rules leave it.
    public Usable usable(Set<Id> tasks) {
        var places = new HashSet<Integer>();
        for (int place = 0; place < agenda.tasks().size(); place++) {
            if (tasks.contains(task(place).id())) {
                places.add(place);
            }
        }
        return new Usable(agenda.work(timeline), Set.copyOf(places));
    }

    /// The date that leaves the least: so many minutes more could be worked before `task` is due, and all be in time.
    public record Tightest(int minutes, CalendarTask task) {}

    /// What the best order leaves, not what this one does. Pinned sessions are where they are and press for nothing;
    /// null where all work is pinned.
    public @Nullable Tightest tightest() {
        Work work = agenda.work(timeline);
        var prepared = new Prepared(work);
        var earliest = new EarliestDue(prepared.dates);
        if (earliest.lateness() == Integer.MIN_VALUE) {
            return null;
        }
        Windows worked = work.worked();
        int ofPins = work.pinned().stream()
                .mapToInt(pin -> work.lateness(worked, pin))
                .max()
                .orElse(Integer.MIN_VALUE);
        boolean isRaised = fit().bound() > Math.max(ofPins, earliest.lateness());
        int lateness = isRaised ? fit().bound() : earliest.lateness();
        int critical =
                isRaised ? latest(work) : prepared.taskAt[earliest.critical().place()];
        return new Tightest(Math.max(0, -lateness), task(critical));
    }

    /// The task that stands latest against its due date, of those that are not pinned.
    private int latest(Work work) {
        return plan.sessions().stream()
                .filter(session -> !work.pinned().contains(session))
                .max(Comparator.comparingInt(session -> work.lateness(work.windows(), session)))
                .orElseThrow()
                .task();
    }

    /// The minutes of all sessions until `minute` of the timeline in the openings that are not busy.
    public int laidBy(int minute) {
        Windows windows = agenda.windows(timeline);
        return plan.sessions().stream()
                .filter(session -> session.start() < minute)
                .mapToInt(session -> windows.available(Math.min(minute, session.endExclusive()))
                        - windows.available(session.start()))
                .sum();
    }

    /// The minutes that are missing: those of the proof, or else how late the latest task is that was not pinned so
    /// late.
    public int missingMinutes() {
        Shortage shortage = plan.shortage();
        if (shortage != null) {
            return shortage.missingMinutes();
        }
        Set<Integer> pinned = new HashSet<>();
        plan.latePins(agenda.work(timeline)).forEach(pin -> pinned.add(pin.task()));
        return plan.late().stream()
                .filter(late -> !pinned.contains(late.task()))
                .mapToInt(Late::minutes)
                .max()
                .orElse(0);
    }

    /// When the tasks that are proved to be too much can begin: with the first free time after what they wait for; null
    /// where that is at once, or where rules and not time are short.
    public @Nullable ZonedDateTime shortageBegins() {
        Shortage shortage = plan.shortage();
        Work work = agenda.work(timeline);
        if (shortage == null || !work.rules().isNone()) {
            return null;
        }
        Windows free = work.windows().minus(Prepared.spans(work.pinned()));
        return shortage.from() > Shortages.wallStart(free, 0) ? timeline.at(shortage.from()) : null;
    }

    /// The pinned sessions that end after the date of their task, where nothing else of it is too late.
    public List<CalendarSession> latePins() {
        return onCalendar(plan.latePins(agenda.work(timeline)));
    }

    private List<Id> ids(List<Integer> places) {
        return places.stream().map(place -> task(place).id()).toList();
    }

    private List<CalendarSession> onCalendar(List<Session> sessions) {
        return sessions.stream()
                .map(session ->
                        new CalendarSession(task(session.task()).id(), timeline.at(session.start()), session.minutes()))
                .toList();
    }

    public CalendarTask task(int place) {
        return agenda.tasks().get(place);
    }
}
