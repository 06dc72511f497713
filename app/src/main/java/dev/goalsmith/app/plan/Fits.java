package dev.goalsmith.app.plan;

import dev.goalsmith.app.plan.FitView.Certificate;
import dev.goalsmith.app.plan.FitView.Hours;
import dev.goalsmith.app.plan.FitView.LateTask;
import dev.goalsmith.app.plan.FitView.Tried;
import dev.goalsmith.app.plan.FitView.Verdict;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.goal.Deadline;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarSession;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.Late;
import dev.goalsmith.engine.plan.Shortage;
import dev.goalsmith.engine.plan.Unplaced;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.store.plan.PlannedSession;
import dev.goalsmith.store.schedule.Promise;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says how a plan fits, as one goal sees it.
final class Fits {

    private final LaidPlan laid;
    private final Situation situation;
    private final Goal goal;

    private Fits(LaidPlan laid, Goal goal) {
        this.laid = laid;
        this.situation = laid.situation();
        this.goal = goal;
    }

    static FitView of(LaidPlan laid, Goal goal) {
        return new Fits(laid, goal).view();
    }

    private FitView view() {
        Tried tried = tried();
        Deadline deadline = goal.deadline();
        var capacity = new Capacity(laid, goal, deadline == null ? tried.to() : deadline.on());
        Hours hours = capacity.hours();
        return new FitView(
                goal, hours, verdict(capacity, hours), late(), certificate(), new WaysOut(laid).find(), tried);
    }

    private Tried tried() {
        LocalDate today = situation.today();
        List<Promise> held = situation.promises().from(today);
        if (held.isEmpty()) {
            return new Tried(List.of(), today, Commitment.usualEnd(today));
        }
        Promise last = held.getLast();
        return new Tried(last.slots(), last.span().from(), last.span().heldTo());
    }

    private Verdict verdict(Capacity capacity, Hours hours) {
        Capacity.Spare spare =
                laid.plan().fit().fits() ? capacity.spare(hours) : new Capacity.Spare(0, missingBy(goal.deadline()));
        return new Verdict(
                spare.minutes(),
                laid.plan().missingMinutes(),
                !laid.plan().latePins().isEmpty(),
                spare.by(),
                capacity.otherDueOn(spare.by()),
                done(),
                Outlook.of(laid, goal));
    }

    /// The day that the proof names: that of a milestone, perhaps, or of another goal.
    private @Nullable LocalDate missingBy(@Nullable Deadline deadline) {
        Shortage shortage = laid.plan().plan().shortage();
        LocalDate by = shortage == null ? day(deadline) : laid.plan().lastDay(shortage.by());
        boolean isPromise = deadline == null && by != null && !by.isBefore(tried().to());
        return isPromise ? null : by;
    }

    private static @Nullable LocalDate day(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.on();
    }

    private @Nullable ZonedDateTime done() {
        ZonedDateTime done = null;
        for (CalendarSession session : laid.plan().sessions()) {
            done = situation.boardOf(goal).find(session.task()) == null ? done : session.endExclusive();
        }
        return done;
    }

    private List<LateTask> late() {
        CalendarPlan plan = laid.plan();
        Map<Integer, Integer> unplaced = new HashMap<>();
        for (Unplaced one : plan.plan().unplaced()) {
            unplaced.put(one.task(), one.minutes());
        }
        Map<Id, List<CalendarSession>> pinned =
                plan.latePins().stream().collect(Collectors.groupingBy(CalendarSession::task));
        var late = new ArrayList<LateTask>();
        for (Late one : plan.plan().late()) {
            CalendarTask task = plan.task(one.task());
            Goal of = situation.findGoalOf(task.id());
            if (of != null) {
                int homeless = unplaced.getOrDefault(one.task(), 0);
                List<CalendarSession> pins = pinned.getOrDefault(task.id(), List.of());
                late.add(new LateTask(task.name(), of, one.minutes(), homeless, lastStart(pins), ids(pins)));
            }
        }
        return late;
    }

    private static @Nullable LocalDateTime lastStart(List<CalendarSession> pins) {
        return pins.isEmpty() ? null : pins.getLast().start().toLocalDateTime();
    }

    private List<Id> ids(List<CalendarSession> pins) {
        return situation.seen().pinnedLike(pins, situation.now()).stream()
                .map(PlannedSession::id)
                .toList();
    }

    private @Nullable Certificate certificate() {
        CalendarPlan plan = laid.plan();
        Shortage shortage = plan.plan().shortage();
        if (shortage == null) {
            return null;
        }
        List<String> tasks = shortage.tasks().stream()
                .map(place -> plan.task(place))
                .filter(task -> task.minutes() > 0)
                .map(CalendarTask::name)
                .toList();
        ZonedDateTime begins = plan.shortageBegins();
        return new Certificate(
                begins == null ? null : begins.toLocalDateTime(),
                plan.lastDay(shortage.by()),
                shortage.neededMinutes(),
                shortage.availableMinutes(),
                tasks);
    }
}
