package dev.goalsmith.app.plan;

import dev.goalsmith.app.plan.FitView.Hours;
import dev.goalsmith.app.plan.FitView.Room;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.plan.Agenda;
import dev.goalsmith.engine.plan.CalendarPlan;
import dev.goalsmith.engine.plan.CalendarTask;
import dev.goalsmith.engine.plan.PlanTask;
import dev.goalsmith.engine.plan.Usable;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How many of the promised hours until `by` one goal needs and can use.
final class Capacity {

    private final LaidPlan laid;
    private final Goal goal;
    private final LocalDate by;
    private final int minute;
    private final Usable usable;

    Capacity(LaidPlan laid, Goal goal, LocalDate by) {
        this.laid = laid;
        this.goal = goal;
        this.by = by;
        this.minute = laid.plan().timeline().minute(Agenda.endOf(by));
        this.usable = laid.plan()
                .usable(tasks().stream()
                        .filter(this::isOwn)
                        .map(CalendarTask::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<CalendarTask> tasks() {
        return laid.plan().agenda().tasks();
    }

    private boolean isOwn(CalendarTask task) {
        return laid.situation().boardOf(goal).find(task.id()) != null;
    }

    /// What is pinned outside the slots is not among what is needed of them.
    Hours hours() {
        int needed = 0;
        int byAll = 0;
        int outside = 0;
        for (int place = 0; place < tasks().size(); place++) {
            CalendarTask task = tasks().get(place);
            int inSlots = Math.max(0, task.minutes() - usable.outside(place));
            boolean isOwn = isOwn(task);
            needed += isOwn ? inSlots : 0;
            outside += isOwn ? usable.outside(place) : 0;
            byAll += isOwn || isDueByThen(task) ? inSlots : usable.pinnedBy(minute, place);
        }
        return new Hours(room(), needed, byAll, outside);
    }

    private boolean isDueByThen(CalendarTask task) {
        LocalDateTime due = task.dueBefore();
        return goal.deadline() == null || (due != null && !due.isAfter(Agenda.endOf(by)));
    }

    private Room room() {
        int kept = usable.keptBy(minute);
        return new Room(
                laid.plan().availableBy(by),
                usable.by(minute),
                usable.byAll(minute, laid.plan().laidBy(minute)),
                kept,
                kept == 0 ? List.of() : keptFor());
    }

    private List<String> keptFor() {
        var names = new LinkedHashSet<String>();
        for (KeptSlot slot : laid.situation().promises().kept()) {
            String name = slot.keeper().isFor(goal) ? null : name(slot.keeper());
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private @Nullable String name(Keeper keeper) {
        return switch (keeper) {
            case Keeper.OneGoal(Id id) -> {
                Goal other = laid.situation().findGoal(id);
                yield other == null || !needsTime(other) ? null : other.name();
            }
            case Keeper.OneTrack(GrowthTrack track) -> Words.english().say("goal.track." + track.name());
        };
    }

    /// A slot that is kept for a goal with nothing left to do is free for all.
    private boolean needsTime(Goal other) {
        Board board = laid.situation().boardOf(other);
        return tasks().stream().anyMatch(task -> task.minutes() > 0 && board.find(task.id()) != null);
    }

    /// So many minutes are free until `by`, the day that leaves the least, of this or another goal; null where that is
    /// the end of the promise.
    record Spare(int minutes, @Nullable LocalDate by) {}

    /// What could be added to a plan that fits: what the best order leaves, not what this one does, and no more than
    /// the rules do.
    Spare spare(Hours hours) {
        var spare = new Spare(Math.max(0, hours.left()), goal.deadline() == null ? null : by);
        CalendarPlan.Tightest tightest = laid.plan().tightest();
        if (tightest != null && tightest.minutes() < spare.minutes()) {
            LocalDateTime due = tightest.task().dueBefore();
            spare = new Spare(tightest.minutes(), due == null ? null : lastDayBefore(due));
        }
        Usable.Spare byRules = usable.spare(minute);
        if (byRules != null && byRules.minutes() < spare.minutes()) {
            LocalDate day =
                    byRules.due() == PlanTask.NO_DUE ? null : laid.plan().lastDay(byRules.due());
            spare = new Spare(byRules.minutes(), day);
        }
        return spare;
    }

    private static LocalDate lastDayBefore(LocalDateTime due) {
        return due.minusNanos(1).toLocalDate();
    }

    /// Another goal that something is due for on `day`; null where this one is, or none.
    @Nullable
    Goal otherDueOn(@Nullable LocalDate day) {
        Goal other = null;
        for (CalendarTask task : tasks()) {
            LocalDateTime due = task.dueBefore();
            if (due != null && task.minutes() > 0 && lastDayBefore(due).equals(day)) {
                if (isOwn(task)) {
                    return null;
                }
                other = other == null ? laid.situation().findGoalOf(task.id()) : other;
            }
        }
        return by.equals(day) && goal.deadline() != null ? null : other;
    }
}
